import type { Tx } from '@/lib/db/client'
import { type Piles, readPiles } from './papers'
import { type Question, valuesOf } from './questions'

/** One question summed up: how many answered it, how many passed it over, and what they said. */
export type Summed = {
  question: Question
  answered: number
  missing: number
  rows: { value: string; count: number }[]
  numbers: { mean: number; median: number; least: number; most: number } | null
}

/** A questionnaire summed up over the portal and the paper. */
export type Summary = { sheets: number; byPortal: number; byPaper: number; questions: Summed[] }

/** What was counted of the answers: how many there are, who answered which question, how often what was said, and the paper. */
export type Counted = {
  byPortal: number
  answered: readonly { question: string; count: number }[]
  said: readonly Said[]
  papers: readonly { sheets: number; counts: unknown }[]
}

type Said = { question: string; value: string; count: number }

/** Sums up what has been said so far. */
export async function summarise(tx: Tx, surveyId: string, questions: readonly Question[]): Promise<Summary> {
  const byPortal = await tx.residentSurveyAnswer.count({ where: { surveyId, withdrawnAt: null } })
  const papers = await tx.residentSurveyPaper.findMany({
    where: { surveyId, withdrawnAt: null },
    select: { sheets: true, counts: true },
  })
  const answered = await tx.$queryRaw<{ question: string; count: number }[]>`
    SELECT e.key AS question, count(*)::int AS count FROM resident_survey_answers a, jsonb_object_keys(a.answers) AS e(key)
    WHERE a.survey_id = ${surveyId}::uuid AND a.withdrawn_at IS NULL GROUP BY 1`
  const countable = questions.filter(({ kind }) => kind !== 'text').map(({ id }) => id)
  const said = await tx.$queryRaw<Said[]>`
    SELECT e.key AS question, v.value, count(*)::int AS count
    FROM resident_survey_answers a, jsonb_each(a.answers) AS e(key, given),
      jsonb_array_elements_text(CASE jsonb_typeof(e.given) WHEN 'array' THEN e.given ELSE jsonb_build_array(e.given) END) AS v(value)
    WHERE a.survey_id = ${surveyId}::uuid AND a.withdrawn_at IS NULL AND e.key = ANY (${countable}) GROUP BY 1, 2`
  return sumUpAll({ byPortal, answered, said, papers }, questions)
}

/** The same from what has been counted. */
export function sumUpAll({ byPortal, answered, said, papers }: Counted, questions: readonly Question[]): Summary {
  const byPaper = papers.reduce((sum, { sheets }) => sum + sheets, 0)
  const sheets = byPortal + byPaper
  const piles = papers.map(({ counts }) => readPiles(counts))
  return {
    ...{ sheets, byPortal, byPaper },
    questions: questions.map((question) =>
      sumUp(
        question,
        sheets,
        answered.find((one) => one.question === question.id)?.count ?? 0,
        said.filter((one) => one.question === question.id),
        piles,
      ),
    ),
  }
}

function sumUp(
  question: Question,
  sheets: number,
  byPortal: number,
  said: readonly Said[],
  piles: readonly Piles[],
): Summed {
  const ofPaper = piles.flatMap((pile) => pile[question.id] ?? [])
  const answered = byPortal + ofPaper.reduce((sum, pile) => sum + pile.answered, 0)
  const rows = valuesOf(question).map((value) => ({
    value,
    count:
      (said.find((one) => one.value === value)?.count ?? 0) +
      ofPaper.reduce((sum, { counts }) => sum + (counts[value] ?? 0), 0),
  }))
  const numbers =
    question.kind === 'number'
      ? [
          ...said.flatMap(({ value, count }) => Array<number>(count).fill(Number(value))),
          ...ofPaper.flatMap((pile) => pile.numbers),
        ]
      : question.kind === 'scale'
        ? rows.flatMap(({ value, count }) => Array<number>(count).fill(Number(value)))
        : []
  return { question, answered, missing: Math.max(0, sheets - answered), rows, numbers: spread(numbers) }
}

function spread(numbers: readonly number[]): Summed['numbers'] {
  const sorted = [...numbers].sort((a, b) => a - b)
  const [least] = sorted
  const most = sorted.at(-1)
  if (least === undefined || most === undefined) return null
  const half = sorted.length / 2
  const upper = sorted[Math.floor(half)] ?? most
  const lower = sorted[Math.ceil(half) - 1] ?? least
  const mean = sorted.reduce((sum, number) => sum + number, 0) / sorted.length
  return { mean, median: (upper + lower) / 2, least, most }
}
