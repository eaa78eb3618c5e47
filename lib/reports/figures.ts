import { MEASURES, type MeasureKey } from './measures'
import type { Cell } from './tally'

/** The one number of a measure: over how many it was taken, and how many are missing from it. Null where there is nothing to tell. */
export type Figure = { value: number | null; n: number; missing: number }

/** The figure of a measure, from its cells or those of one row. */
export function figureOf(key: MeasureKey, cells: readonly Cell[]): Figure {
  const { figure, missing, achieved = [], leastForMean = 1 } = MEASURES[key]
  const said = (cell: Cell) => cell[outcomeOf(key)]
  const counted = cells.filter((cell) => !missing.includes(said(cell)))
  const n = sum(counted)
  const left = sum(cells) - n
  switch (figure) {
    case 'count':
      return { value: n + left, n: n + left, missing: left }
    case 'sum':
      return { value: n === 0 ? null : counted.reduce((all, cell) => all + (cell.sum ?? 0), 0), n, missing: left }
    case 'median':
      return { value: counted[0]?.median ?? null, n, missing: left }
    case 'share': {
      const good = sum(counted.filter((cell) => achieved.includes(said(cell))))
      return { value: n === 0 ? null : good / n, n, missing: left }
    }
    case 'mean': {
      const points = counted.reduce((all, cell) => all + Number(said(cell)) * cell.count, 0)
      return { value: n < leastForMean ? null : points / n, n, missing: left }
    }
  }
}

/** Whether the row or the column of a measure says what came of it. */
export function outcomeOf(key: MeasureKey): 'row' | 'column' {
  return MEASURES[key].outcome ?? 'row'
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
