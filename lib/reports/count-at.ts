import { countIn } from './figures'
import type { MeasureKey } from './measures'
import { REST } from './names'
import { rankThemes } from './rank-themes'
import type { Report } from './read-report'

/** The number that stands in a row and column as shown; the themes behind the first ones are one row. */
export function countAt(report: Report, key: MeasureKey, at: { row?: string; column?: string } = {}): number {
  const cells = report.cells[key]
  if (key !== 'themes' || at.row !== REST) return countIn(cells, at)
  const { rest } = rankThemes(cells)
  return rest.reduce((all, row) => all + countIn(cells, { ...at, row }), 0)
}
