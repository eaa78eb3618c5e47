import { MEASURES, type MeasureKey } from './measures'
import type { Cell } from './tally'

/** The one number of a measure: over how many it was taken, and how many are missing from it. Null where there is nothing to tell. */
export type Figure = { value: number | null; n: number; missing: number }

/** The figure of a measure, from its cells. */
export function figureOf(key: MeasureKey, cells: readonly Cell[]): Figure {
  const { figure, missing, achieved = [] } = MEASURES[key]
  const n = sum(cells.filter(({ row }) => !missing.includes(row)))
  const left = sum(cells.filter(({ row }) => missing.includes(row)))
  switch (figure) {
    case 'count':
      return { value: n + left, n: n + left, missing: left }
    case 'median':
      return { value: cells.find(({ row }) => !missing.includes(row))?.median ?? null, n, missing: left }
    case 'share':
      return { value: n === 0 ? null : sum(cells.filter(({ row }) => achieved.includes(row))) / n, n, missing: left }
    case 'mean': {
      const points = cells.reduce((all, { row, count }) => all + (missing.includes(row) ? 0 : Number(row) * count), 0)
      return { value: n === 0 ? null : points / n, n, missing: left }
    }
  }
}

/** How many facts stand in these cells; without a row or column, in all of them. */
export function countIn(cells: readonly Cell[], at: { row?: string; column?: string } = {}): number {
  return sum(
    cells.filter(
      ({ row, column }) =>
        (at.row === undefined || row === at.row) && (at.column === undefined || column === at.column),
    ),
  )
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((all, { count }) => all + count, 0)
}
