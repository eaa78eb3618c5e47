import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { fiscalYear } from '@/lib/japanese/dates'
import { canReview } from './policy'

/** A case with what both sides have written of it over the years, and whether this side's word of this fiscal year is still to come; null when it is not this person's to review. */
export async function readReviewPage(tx: Tx, actor: Actor, number: string) {
  const consultation = await tx.consultation.findUnique({
    where: { number },
    select: { id: true, number: true, title: true, state: true, askingOrganisationId: true, bureauId: true },
  })
  if (!consultation || !canReview(actor, consultation)) return null
  const year = fiscalYear(await readClock(tx))
  const reviews = await tx.caseReview.findMany({
    where: { consultationId: consultation.id },
    orderBy: [{ fiscalYear: 'desc' }, { side: 'asc' }],
    select: {
      ...{ id: true, fiscalYear: true, side: true, smooth: true, smoothWords: true, burden: true, burdenWords: true },
      ...{ allocation: true, allocationWords: true, decided: true, ownerName: true, dueOn: true },
      ...{ writtenByName: true, writtenAt: true },
    },
  })
  const own = isDesk(actor) ? 'desk' : 'asking'
  const isDone = reviews.some((review) => review.fiscalYear === year && review.side === own)
  return { consultation, reviews, year, isDone }
}

export type CaseReviewRead = NonNullable<Awaited<ReturnType<typeof readReviewPage>>>['reviews'][number]

/** How many cases the list shows at most. */
export const CASES_SHOWN = 300

export type CaseToReview = {
  number: string
  title: string
  place: string
  officerName: string | null
  byDesk: string | null
  byAsking: string | null
}

/** The bureau's cases with a support in this fiscal year, and who has looked back on each; those nobody has first. */
export async function listCasesToReview(tx: Tx, bureauId: string): Promise<{ year: number; cases: CaseToReview[] }> {
  const year = fiscalYear(await readClock(tx))
  const begins = new Date(`${year}-04-01T00:00:00+09:00`)
  const cases = await tx.$queryRaw<CaseToReview[]>`
    SELECT c.number, c.title, o.name AS place, c.officer_name AS "officerName", d.written_by_name AS "byDesk", a.written_by_name AS "byAsking"
    FROM consultations c JOIN organisations o ON o.id = c.asking_organisation_id
    LEFT JOIN case_reviews d ON d.consultation_id = c.id AND d.fiscal_year = ${year} AND d.side = 'desk'
    LEFT JOIN case_reviews a ON a.consultation_id = c.id AND a.fiscal_year = ${year} AND a.side = 'asking'
    WHERE c.bureau_id = ${bureauId}::uuid AND c.state NOT IN ('draft', 'withdrawn') AND EXISTS (
      SELECT FROM supports s WHERE s.consultation_id = c.id AND s.state IN ('under_way', 'done') AND (s.ended_at IS NULL OR s.ended_at >= ${begins}))
    ORDER BY d.id IS NOT NULL, c.number LIMIT ${CASES_SHOWN}`
  return { year, cases }
}
