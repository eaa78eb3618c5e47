import { type Lookup, OF_SUPPORT, OWN } from './parts'

/** Examples of advisors and their dispatches. */
export const ADVISORS: readonly Lookup[] = [
  [/^\/supports\/advisors\/fees\/\[feeId\]/, `SELECT id::text AS "feeId" FROM dispatch_fees`],
  [/^\/supports\/advisors\/quota\/caps/, `SELECT id::text AS "capId" FROM dispatch_caps`],
  [
    /^\/supports\/advisors\/\[advisorId\]\/conflicts\/\[/,
    `SELECT advisor_id::text AS "advisorId", id::text AS "conflictId" FROM advisor_conflicts`,
  ],
  [
    /^\/supports\/advisors\/\[advisorId\]\/trainings\/\[/,
    `SELECT advisor_id::text AS "advisorId", id::text AS "trainingId" FROM advisor_trainings`,
  ],
  [/^\/supports\/advisors\/\[advisorId\]/, `SELECT id::text AS "advisorId" FROM advisors`],
  [
    /\[supportId\]\/advisors\/\[requestId\]/,
    `SELECT c.number, o.support_id::text AS "supportId", o.request_id::text AS "requestId" FROM consultations c JOIN dispatch_offers o ON o.consultation_id = c.id`,
  ],
  [
    /\[id\]\/supports\/\[supportId\]\/advisors/,
    `SELECT c.number AS id, d.support_id::text AS "supportId" FROM consultations c JOIN dispatch_candidates d ON d.consultation_id = c.id WHERE ${OWN}`,
  ],
  [
    /\[number\]\/supports\/\[supportId\]\/advisors/,
    `${OF_SUPPORT} JOIN menus m ON m.id = s.menu_id WHERE m.kind = 'advisor' ORDER BY (s.state = 'agreed') DESC`,
  ],
]
