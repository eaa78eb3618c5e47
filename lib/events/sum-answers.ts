import type { Tx } from '@/lib/db/client'
import { FEWEST } from '@/lib/residentSurveys/for-outside'

const MOST = 500
const SCALE = [5, 4, 3, 2, 1] as const

export type SummedAnswers = {
  count: number
  /** Null while so few have answered that one could tell who. */
  told: {
    scales: { value: number; satisfaction: number; usefulness: number }[]
    words: string[]
    wishes: string[]
  } | null
}

/** What was answered after an event, counted; nothing but the number while fewer than three have answered. */
export async function sumAnswers(tx: Tx, eventId: string): Promise<SummedAnswers> {
  const answers = await tx.eventAnswer.findMany({
    where: { eventId },
    orderBy: { id: 'asc' },
    take: MOST,
    select: { satisfaction: true, usefulness: true, words: true, wishes: true },
  })
  const count = answers.length
  if (count < FEWEST) return { count, told: null }
  return {
    count,
    told: {
      scales: SCALE.map((value) => ({
        value,
        satisfaction: answers.filter(({ satisfaction }) => satisfaction === value).length,
        usefulness: answers.filter(({ usefulness }) => usefulness === value).length,
      })),
      words: [...new Set(answers.map(({ words }) => words).filter(Boolean))],
      wishes: [...new Set(answers.map(({ wishes }) => wishes).filter(Boolean))],
    },
  }
}
