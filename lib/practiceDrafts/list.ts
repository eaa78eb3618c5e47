import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { joinSql, sql } from '@/lib/db/sql'
import { USEFUL_FROM } from './clear-effect'

/** The lists of practices at the desk, in the order of the work. */
export const PRACTICE_VIEWS = [
  'suggested',
  'collected',
  'working',
  'asked',
  'published',
  'expired',
  'withdrawn',
] as const
export type PracticeView = (typeof PRACTICE_VIEWS)[number]

export const PracticesAtDeskInput = z.object({
  view: z.enum(PRACTICE_VIEWS).catch('suggested'),
  call: z.union([z.uuid(), z.literal('')]).catch(''),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

export const DRAFTS_SHOWN = 50

/** A line of the lists: a case that is suggested (`id` of its effect), or a draft. */
export type PracticeLine = {
  id: string
  title: string
  place: string
  placeEn: string | null
  number: string | null
  state: string
  origin: string
  filedSide: string
  on: Date
  answerBy: Date | null
  isLate: boolean | null
  questionnaireId: string | null
}

const STATES: Record<Exclude<PracticeView, 'suggested'>, readonly string[]> = {
  collected: ['candidate'],
  working: ['draft'],
  asked: ['asked', 'agreed'],
  published: ['published'],
  expired: ['published'],
  withdrawn: ['withdrawn'],
}

/** The same rule as `isClearEffect`, for many answers at once; only where the municipality does not mind being published. */
const CLEAR = sql`e.usefulness >= ${USEFUL_FROM}::int AND e.attribution IN ('mostly', 'partly') AND coalesce((SELECT w.word FROM publication_words w WHERE w.effect_id = e.id ORDER BY w.nth DESC LIMIT 1), e.publication) IN ('named', 'unnamed')
  AND (e.before <> e.after OR EXISTS (SELECT FROM jsonb_array_elements(e.more_indicators) m WHERE (m ->> 'before')::numeric <> (m ->> 'after')::numeric))
  AND NOT EXISTS (SELECT FROM practice_drafts d WHERE d.support_id = e.support_id)
  AND NOT EXISTS (SELECT FROM effects later WHERE later.support_id = e.support_id AND later.answered_at IS NOT NULL AND later.point_months > e.point_months)`

/** One page of a list of the bureau's practices, and how many it has; suggested are the cases with a clear effect that nobody has flagged. */
export async function listPracticesAtDesk(
  tx: Tx,
  bureauId: string,
  { view, call, page }: z.infer<typeof PracticesAtDeskInput>,
) {
  const offset = (page - 1) * DRAFTS_SHOWN
  const from =
    view === 'suggested'
      ? sql`FROM effects e JOIN consultations c ON c.id = e.consultation_id JOIN organisations o ON o.id = e.asking_organisation_id
          WHERE e.bureau_id = ${bureauId}::uuid AND e.answered_at IS NOT NULL AND ${CLEAR}`
      : sql`FROM practice_drafts d LEFT JOIN consultations c ON c.id = d.consultation_id JOIN organisations o ON o.id = d.asking_organisation_id
          LEFT JOIN effects e ON e.id = d.effect_id
          WHERE d.bureau_id = ${bureauId}::uuid AND d.state IN (${joinSql([...STATES[view]])}) AND ${ofCall(call)} AND ${isValid(view)}`
  const what =
    view === 'suggested'
      ? sql`e.id::text, c.title, 'suggested' AS state, 'answer' AS origin, 'desk' AS "filedSide", e.answered_at AS "on", NULL::date AS "answerBy", false AS "isLate"`
      : sql`d.id::text, d.title, ${view === 'expired' ? sql`'expired' AS state` : sql`d.state`}, d.origin, d.filed_side AS "filedSide",
          ${view === 'expired' ? sql`d.valid_until::timestamptz` : sql`coalesce(d.published_at, d.asked_at, d.flagged_at)`} AS "on", d.answer_by AS "answerBy", d.answer_by < app.today() AS "isLate"`
  const order =
    view === 'suggested'
      ? sql`e.answered_at DESC, e.id`
      : sql`${view === 'asked' ? sql`d.state = 'asked' AND d.answer_by < app.today() DESC,` : sql``} d.flagged_at DESC, d.id`
  const [counted] = await tx.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count ${from}`
  const rows = await tx.$queryRaw<PracticeLine[]>`
    SELECT ${what}, o.name AS place, o.name_en AS "placeEn", c.number, e.questionnaire_id::text AS "questionnaireId"
    ${from} ORDER BY ${order} LIMIT ${DRAFTS_SHOWN} OFFSET ${offset}`
  return { rows, count: counted?.count ?? 0 }
}

/** What has run out stands apart from what is out: it is to be looked at again, or taken back. */
function isValid(view: PracticeView) {
  if (view === 'expired') return sql`d.valid_until < app.today()`
  return view === 'published' ? sql`coalesce(d.valid_until, 'infinity') >= app.today()` : sql`true`
}

function ofCall(id: string) {
  return id === '' ? sql`true` : sql`d.call_id = ${id}::uuid`
}
