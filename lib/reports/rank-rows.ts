import { shownOf } from './axes'
import { countIn } from './figures'
import { MEASURES, type MeasureKey } from './measures'
import type { Cell } from './tally'

/** Rows that stand by themselves below all others: things with nothing to be ranked by. */
const APART = ['none', 'single']

/** The rows of a measure that are shown by name, the most frequent first, and all others; those that stand apart are neither. */
export function rankRows(key: MeasureKey, cells: readonly Cell[]): { shown: string[]; rest: string[] } {
  const found = [...new Set(cells.map(({ row }) => row))].filter((row) => !APART.includes(row))
  const counts = new Map(found.map((row) => [row, countIn(cells, { row })]))
  const ranked = found.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
  const most = shownOf(MEASURES[key].rows) ?? ranked.length
  return { shown: ranked.slice(0, most), rest: ranked.slice(most) }
}

/** Whether a measure's rows are ranked, so that the last ones may stand together. */
export function isRanked(key: MeasureKey): boolean {
  return shownOf(MEASURES[key].rows) !== undefined
}
