import type { Tx } from '@/lib/db/client'
import { FEWEST } from '@/lib/residentSurveys/for-outside'

const MOST_WORDS = 200
const SCALE = [5, 4, 3, 2, 1] as const

export type SummedAnswers = {
  count: number
  /** Null while so few have answered that one could tell who. */
  told: {
    scales: { value: (typeof SCALE)[number]; satisfaction: number; usefulness: number }[]
    words: string[]
    wishes: string[]
  } | null
}

/** What was answered after an event, all of it counted; nothing but the number while fewer than three have answered. Of words the first few hundred are read. */
export async function sumAnswers(tx: Tx, eventId: string): Promise<SummedAnswers> {
  const groups = await tx.eventAnswer.groupBy({ by: ['satisfaction', 'usefulness'], where: { eventId }, _count: true })
  const sum = (some: typeof groups) => some.reduce((total, { _count }) => total + _count, 0)
  const count = sum(groups)
  if (count < FEWEST) return { count, told: null }
  const said = async (column: 'words' | 'wishes') =>
    await tx.eventAnswer.findMany({
      where: { eventId, [column]: { not: '' } },
      distinct: [column],
      orderBy: { id: 'asc' },
      take: MOST_WORDS,
      select: { words: true, wishes: true },
    })
  return {
    count,
    told: {
      scales: SCALE.map((value) => ({
        value,
        satisfaction: sum(groups.filter(({ satisfaction }) => satisfaction === value)),
        usefulness: sum(groups.filter(({ usefulness }) => usefulness === value)),
      })),
      words: (await said('words')).map(({ words }) => words),
      wishes: (await said('wishes')).map(({ wishes }) => wishes),
    },
  }
}
