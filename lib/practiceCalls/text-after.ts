import { readFigures } from '@/lib/practiceDrafts/figures'
import type { FiledPractice } from './filed'
import type { ReadLine } from './read-line'

/** What a filed practice says once a line of a sheet stands for it. A sheet has room for one figure: those behind it stay as they are. */
export function textAfter(there: FiledPractice, { text: { fiscalYear, effects, ...words } }: ReadLine) {
  return {
    ...words,
    fiscalYear: fiscalYear ?? there.fiscalYear,
    effects: [...effects, ...readFigures(there.effects).slice(1)],
  }
}

/** Whether a filed practice says already what a line says. */
export function isSaidAlready(there: FiledPractice, read: ReadLine): boolean {
  const { effects, ...words } = textAfter(there, read)
  return (
    JSON.stringify(readFigures(effects)) === JSON.stringify(readFigures(there.effects)) &&
    Object.entries(words).every(
      ([name, value]) => JSON.stringify(value) === JSON.stringify(there[name as keyof FiledPractice]),
    )
  )
}
