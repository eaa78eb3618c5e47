import { countIn } from './figures'
import type { MeasureKey } from './measures'
import { REST } from './names'
import { isRanked, rankRows } from './rank-rows'
import { cellsOf, type Report } from './report'
import type { Cell } from './tally'

/** The number that stands in a row and column as shown; the rows behind the first ones are one row. */
export function countAt(report: Report, key: MeasureKey, at: { row?: string; column?: string } = {}): number {
  const cells = cellsOf(report, key)
  if (!isRanked(key) || at.row !== REST) return countIn(cells, at)
  return restOf(key, cells).reduce((all, row) => all + countIn(cells, { ...at, row }), 0)
}

/** What the values of a measure come to in a row and column, where it is a sum. */
export function sumAt(report: Report, key: MeasureKey, at: { row?: string; column?: string } = {}): number {
  const cells = at.row === undefined ? cellsOf(report, key) : cellsIn(report, key, at.row)
  return cells.reduce(
    (all, { column, sum }) => all + (at.column === undefined || column === at.column ? (sum ?? 0) : 0),
    0,
  )
}

/** The cells of one row as shown. */
export function cellsIn(report: Report, key: MeasureKey, row: string): Cell[] {
  const cells = cellsOf(report, key)
  const rows = isRanked(key) && row === REST ? restOf(key, cells) : [row]
  return cells.filter((cell) => rows.includes(cell.row))
}

function restOf(key: MeasureKey, cells: readonly Cell[]): string[] {
  return rankRows(key, cells).rest
}
