import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { dateOf } from '@/lib/japanese/day'
import { readQuestions } from './questions'
import { standingOf } from './states'
import { type Counted, type Summary, sumUpAll } from './summarise'

const Read = z.object({
  by_portal: z.number(),
  answered: z.array(z.object({ question: z.string(), count: z.number() })),
  said: z.array(z.object({ question: z.string(), value: z.string(), count: z.number() })),
  papers: z.array(z.object({ sheets: z.number(), counts: z.unknown() })),
})

const SHOWN = {
  ...{ id: true, title: true, askedBy: true, opensOn: true, closesOn: true, questions: true, state: true },
  ...{ findings: true, consultationId: true },
} as const

/** The questionnaires about a case shared with the prefecture that are over, the newest first. */
export async function listSharedSurveys(tx: Tx, consultationId: string) {
  const today = dateOf(await readClock(tx))
  const surveys = await tx.residentSurvey.findMany({
    where: { consultationId, state: { in: ['open', 'ended'] } },
    orderBy: [{ closesOn: 'desc' }, { id: 'asc' }],
    take: 50,
    select: SHOWN,
  })
  return surveys.filter((survey) => standingOf(survey, today) === 'over')
}
export type SharedSurvey = Awaited<ReturnType<typeof listSharedSurveys>>[number]

/**
 * A questionnaire about a case shared with the prefecture, summed up once it is over: what the case's own page may show it, and never what
 * anybody wrote. Null where the case is not shared, or people are still answering.
 */
export async function readSharedResults(
  tx: Tx,
  number: string,
  id: string,
): Promise<{ survey: SharedSurvey; summary: Summary } | null> {
  const consultation = await tx.consultation.findUnique({ where: { number }, select: { id: true } })
  if (!consultation || !z.uuid().safeParse(id).success) return null
  const survey = (await listSharedSurveys(tx, consultation.id)).find((one) => one.id === id)
  if (!survey) return null
  const rows = await tx.$queryRaw<unknown[]>`SELECT * FROM app.shared_survey_results(${id}::uuid)`
  const read = Read.parse(rows[0])
  const counted: Counted = { ...read, byPortal: read.by_portal }
  return { survey, summary: sumUpAll(counted, readQuestions(survey.questions)) }
}
