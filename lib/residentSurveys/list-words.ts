import type { Tx } from '@/lib/db/client'
import { readPiles } from './papers'
import type { Question } from './questions'

/** How many free words of one question a page shows; the file has them all. */
export const WORDS_SHOWN = 200

/** What people wrote in their own words, question by question, the newest first. For the municipality and its bureau alone. */
export async function listWords(tx: Tx, surveyId: string, questions: readonly Question[]) {
  const asked = questions.filter(({ kind }) => kind === 'text')
  if (asked.length === 0) return []
  const papers = await tx.residentSurveyPaper.findMany({
    where: { surveyId, withdrawnAt: null },
    orderBy: [{ enteredAt: 'desc' }, { id: 'asc' }],
    select: { counts: true },
  })
  const words: { question: Question; texts: string[] }[] = []
  for (const question of asked) {
    const said = await tx.$queryRaw<{ text: string }[]>`
      SELECT answers ->> ${question.id} AS text FROM resident_survey_answers
      WHERE survey_id = ${surveyId}::uuid AND withdrawn_at IS NULL AND answers ? ${question.id} ORDER BY answered_at DESC, id LIMIT ${WORDS_SHOWN}`
    const onPaper = papers.flatMap(({ counts }) => readPiles(counts)[question.id]?.texts ?? [])
    words.push({ question, texts: [...said.map(({ text }) => text), ...onPaper].slice(0, WORDS_SHOWN) })
  }
  return words
}
