import type { Tx } from '@/lib/db/client'
import { jstDate } from '@/lib/japanese/dates'
import { readPiles } from './papers'
import { type Question, valuesOf } from './questions'
import { Answers } from './read-answers'

type Cell = string | number | null

/** Every answer as a line, in the order they came: the day, then question by question; and the paper, summed up by question and answer. */
export async function readAnswerLines(
  tx: Tx,
  { id: surveyId, questions }: { id: string; questions: readonly Question[] },
): Promise<{ answers: Cell[][]; papers: Cell[][] }> {
  const rows = await tx.residentSurveyAnswer.findMany({
    where: { surveyId, withdrawnAt: null },
    orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
    take: 5000,
    select: { answers: true, answeredAt: true },
  })
  const answers = rows.map((row, at) => {
    const said = Answers.parse(row.answers)
    return [at + 1, jstDate(row.answeredAt), ...questions.map((question) => cellOf(question, said[question.id]))]
  })
  const kept = await tx.residentSurveyPaper.findMany({
    where: { surveyId, withdrawnAt: null },
    orderBy: [{ enteredAt: 'asc' }, { id: 'asc' }],
    select: { counts: true },
  })
  const piles = kept.map(({ counts }) => readPiles(counts))
  const papers = questions.flatMap((question): Cell[][] => {
    const ofQuestion = piles.flatMap((pile) => pile[question.id] ?? [])
    const listed = ofQuestion.flatMap(({ numbers, texts }) => [...numbers, ...texts])
    return [
      ...valuesOf(question).map((value) => [
        question.text,
        nameOf(question, value),
        ofQuestion.reduce((sum, { counts }) => sum + (counts[value] ?? 0), 0),
      ]),
      ...listed.map((said) => [question.text, said, 1]),
    ]
  })
  return { answers, papers }
}

function cellOf(question: Question, said: Answers[string] | undefined): Cell {
  if (said === undefined) return null
  if (Array.isArray(said)) return said.map((value) => nameOf(question, value)).join(' / ')
  if (typeof said === 'number' || question.kind === 'text') return said
  return question.kind === 'scale' ? Number(said) : nameOf(question, said)
}

function nameOf({ kind, options }: Question, value: string): string {
  return kind === 'scale' ? value : (options[Number(value)] ?? value)
}
