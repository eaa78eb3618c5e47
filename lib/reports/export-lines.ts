import { nameConditions } from './conditions-of'
import { linesOf } from './lines'
import type { Report } from './report'
import type { CsvCell } from './write-csv'

export const EXPORT_COLUMNS = [
  ...['measure', 'row', 'column', 'value', 'unit', 'n', 'missing', 'from', 'until', 'conditions'],
]

type Say = (key: string, values?: Record<string, string | number>) => string

/** What a report shows as flat lines in the order of the columns, each with the period and conditions it holds for. */
export function exportLines(report: Report, locale: 'ja' | 'en', say: Say): CsvCell[][] {
  const conditions = nameConditions(report, locale, say)
  const { from, until } = report.period
  return linesOf(report, locale, say).map((line) => [
    ...[line.measure, line.row, line.column, line.value, line.unit, line.n, line.missing],
    ...[from, until, conditions],
  ])
}
