import type { Lookup } from './parts'

const CALL = `SELECT c.id::text AS "callId" FROM award_calls c`
const NOMINATION = `SELECT n.call_id::text AS "callId", n.id::text AS "nominationId" FROM award_nominations n JOIN award_calls c ON c.id = n.call_id`
/** A member of the council reads a nomination of others as a judge, elsewhere. */
const OWN = `WHERE app.role() <> 'council_member' OR n.nominated_user_id = app.user_id()`
const SCORING = `ORDER BY (c.state = 'closed') DESC`

/** Examples of the award 局長表彰, at each of its steps. */
export const AWARDS: readonly Lookup[] = [
  [/^\/awards\//, `${CALL} WHERE c.state = 'published'`],
  [/\/awards\/\[callId\]\/judges\//, `SELECT call_id::text AS "callId", id::text AS "judgeId" FROM award_judges`],
  [/\/awards\/\[callId\]\/certificates/, `${CALL} WHERE c.state = 'published'`],
  [/\/council\/awards\/\[callId\]\/\[nominationId\]/, `${NOMINATION} ${SCORING}`],
  [/\/nominations\/\[callId\]\/\[nominationId\]/, `${NOMINATION} ${OWN}`],
  [/\/nominations\/\[callId\]/, `${CALL} ORDER BY (c.state = 'open') DESC`],
  [/\/awards\/\[callId\]/, `${CALL} ${SCORING}`],
]
