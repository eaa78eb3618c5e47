import { asSuperuser } from '../desk-lists/many'
import { NOW } from './world'

const HOLIDAYS = [
  ...['2026-04-29', '2026-05-03', '2026-05-04', '2026-05-05', '2026-05-06', '2026-07-20', '2026-08-11'],
  ...['2026-09-21', '2026-09-22', '2026-09-23', '2026-10-12', '2026-11-03', '2026-11-23'],
]
const JST = (column: string) => `(${column} AT TIME ZONE 'Asia/Tokyo')::date`
const IN_YEAR = (day: string) => `${JST(day)} BETWEEN '2026-04-01' AND '2027-03-31'`
const WORKDAYS = (
  from: string,
  until: string,
) => `(SELECT count(*)::int FROM generate_series(${from} + 1, ${until}, '1 day') d
  WHERE extract(isodow FROM d) < 6 AND NOT d::date = ANY ($3::date[]) $PAUSED)`

const PAUSED = `AND NOT EXISTS (SELECT FROM questions q WHERE q.consultation_id = c.id AND q.addressee = 'municipality'
  AND d::date > ${JST('q.asked_at')} AND d::date <= coalesce(${JST('q.closed_at')}, $2))`
const OPEN = "c.state IN ('received', 'in_consultation', 'supporting')"
const CONSULTATIONS = "FROM consultations c WHERE c.bureau_id = $1 AND c.state <> 'draft'"
const EFFECTS = 'FROM effects e JOIN questionnaires q ON q.id = e.questionnaire_id WHERE e.bureau_id = $1'

/** Each measure once more, day by day and record by record, for fiscal year 2026: row, column and value of every record. */
const STATEMENTS = {
  received: `SELECT to_char(${JST('c.received_at')}, 'YYYY-MM') r, c.prefecture_code c ${CONSULTATIONS} AND ${IN_YEAR('c.received_at')}`,
  themes: `SELECT coalesce(t.theme_key, 'none') r, c.prefecture_code c FROM consultations c LEFT JOIN consultation_themes t ON t.consultation_id = c.id
    WHERE c.bureau_id = $1 AND c.state <> 'draft' AND ${IN_YEAR('c.received_at')}`,
  menus: `SELECT (SELECT key FROM menus WHERE id = menu_id) r, state c FROM supports WHERE bureau_id = $1 AND ${IN_YEAR('proposed_at')}`,
  first_answer: `SELECT CASE WHEN c.first_answered_at IS NOT NULL THEN 'answered' WHEN c.state = 'withdrawn' THEN 'withdrawn' ELSE 'unanswered' END r, '' c,
    CASE WHEN c.first_answered_at IS NOT NULL THEN ${WORKDAYS(JST('c.received_at'), JST('c.first_answered_at')).replace('$PAUSED', PAUSED)} END v
    ${CONSULTATIONS} AND ${IN_YEAR('c.received_at')}`,
  in_time: `SELECT CASE WHEN c.first_answered_at IS NULL AND c.state = 'withdrawn' THEN 'withdrawn'
      WHEN c.first_answered_at IS NULL AND (c.answer_due_on >= $2 OR EXISTS (SELECT FROM questions q WHERE q.consultation_id = c.id AND q.state = 'open')) THEN 'not_yet'
      WHEN c.first_answered_at IS NULL THEN 'overdue'
      WHEN ${JST('c.first_answered_at')} > c.answer_due_on THEN 'late' ELSE 'in_time' END r, '' c
    ${CONSULTATIONS} AND ${IN_YEAR('c.received_at')}`,
  age: `SELECT CASE WHEN v > 20 THEN '21+' WHEN v > 10 THEN '11-20' WHEN v > 5 THEN '6-10' ELSE '0-5' END r, '' c, v
    FROM (SELECT ${WORKDAYS(JST('c.received_at'), '$2').replace('$PAUSED', '')} v ${CONSULTATIONS} AND ${OPEN}) aged`,
  waiting: `SELECT c.waiting_on r, '' c ${CONSULTATIONS} AND ${OPEN}`,
  follow_ups: `SELECT CASE WHEN e.answered_at IS NOT NULL THEN 'answered' WHEN q.state = 'scheduled' THEN 'scheduled' WHEN q.answer_by < $2 THEN 'late' ELSE 'waiting' END r, '' c
    ${EFFECTS} AND (${IN_YEAR('q.asked_at')} OR (q.asked_at IS NULL AND q.ask_on BETWEEN '2026-04-01' AND '2027-03-31'))`,
  usefulness: `SELECT CASE WHEN e.not_used THEN 'not_used' ELSE coalesce(e.usefulness::text, 'none') END r, '' c, e.usefulness v ${EFFECTS} AND ${IN_YEAR('e.answered_at')}`,
  effects: `SELECT CASE WHEN e.indicator = '' AND jsonb_array_length(e.more_indicators) = 0 THEN 'without' WHEN (e.indicator <> '' AND e.before IS NOT NULL AND e.after IS NOT NULL)
    OR jsonb_path_exists(e.more_indicators, '$[*] ? (@.before != null && @.after != null)') THEN 'measured' ELSE 'partly' END r, '' c ${EFFECTS} AND ${IN_YEAR('e.answered_at')}`,
}

type Key = keyof typeof STATEMENTS
/** The measures that are counted once more here. */
export const NAIVE_KEYS = Object.keys(STATEMENTS).filter((key): key is Key => key in STATEMENTS)

export type Counted = { r: string; c: string; v?: number | null }

/** Every record a measure counts, found by a statement of its own. */
export async function countNaively(key: keyof typeof STATEMENTS, bureauId: string): Promise<Counted[]> {
  const values = [bureauId, NOW.slice(0, 10), HOLIDAYS]
  const given = 'WITH given AS (SELECT $1::uuid AS bureau, $2::date AS today, $3::date[] AS holidays) '
  const text = STATEMENTS[key]
    .replaceAll('$1', '(SELECT bureau FROM given)')
    .replaceAll('$2', '(SELECT today FROM given)')
  const statement = given + text.replaceAll('$3::date[]', '(SELECT holidays FROM given)::date[]')
  return await asSuperuser(async (client) => (await client.query<Counted>(statement, values)).rows)
}
