import { countAt } from '@/lib/reports/count-at'
import { figureOf } from '@/lib/reports/figures'
import { isHidden } from '@/lib/reports/hidden'
import { MEASURES, type MeasureKey } from '@/lib/reports/measures'
import { nameColumn, nameRow } from '@/lib/reports/names'
import { cellsOf, type Report } from '@/lib/reports/report'
import { tableOf } from '@/lib/reports/table-of'
import type { FrozenTable } from './figures'
import { inBoth } from './words'

type At = { row?: string; column?: string }

/** One measure as a report to the council keeps it: numbers as they are read, names in both languages, hidden ones left out. */
export function freezeTable(key: MeasureKey, report: Report): FrozenTable {
  const { figure, counts, repeats } = MEASURES[key]
  if (figure === 'sum') throw new Error(`${key} is told inside the bureau alone`)
  const { rows, columns } = tableOf(key, report)
  const count = (at: At) => (isHidden(report, key, at) ? null : countAt(report, key, at))
  const line = (row?: string) => ({
    total: count({ row }),
    cells: columns.map((column) => count({ row, column })),
  })
  return {
    measure: key,
    name: inBoth((say) => say(`measures.${key}.name`)),
    rowHead: inBoth((say) => say(`measures.${key}.rowHead`)),
    unit: inBoth((say) => say(figure === 'count' ? `units.of_${counts}` : `units.${figure}`)),
    figure,
    figureName: inBoth((say) => say(`figures.${figure}`)),
    ...wholeOf(key, report, rows),
    columns: columns.map((column) => ({
      key: column,
      name: inBoth((say, locale) => nameColumn(key, column, report.names, locale, say)),
    })),
    rows: rows.map((row) => ({
      key: row,
      name: inBoth((say, locale) => nameRow(key, row, report.names, locale, say)),
      ...line(row),
    })),
    totals: repeats ? null : line(),
  }
}

/** How many are missing is not told either where it would say what a hidden row holds. */
function wholeOf(key: MeasureKey, report: Report, rows: readonly string[]) {
  if (isHidden(report, key, { figure: true })) return { value: null, n: null, missing: null, isHidden: true }
  const { value, n, missing } = figureOf(key, cellsOf(report, key))
  const shown = value === null ? null : MEASURES[key].figure === 'share' ? round(value * 100, 1) : round(value, 2)
  const isPartly = MEASURES[key].isSurvey && rows.some((row) => isHidden(report, key, { row }))
  return { value: shown, n, missing: isPartly ? null : missing, isHidden: false }
}

function round(value: number, digits: number): number {
  const factor = 10 ** digits
  return Math.round(value * factor) / factor
}
