import type { MeasureKey } from '../measures'
import { type Locale, nameRow } from '../names'
import type { Report } from '../report'
import { tableOf } from '../table-of'
import { BY_MENU, BY_VERSION, type CostMeasures, costsOf } from './per-support'

type Say = (key: string, values?: Record<string, string | number>) => string

/** What a support cost on average, of each menu or version and of all; nothing in reports that are not about costs. */
export function costLines(report: Report, locale: Locale, say: Say) {
  return [BY_MENU, BY_VERSION].flatMap((measures) => {
    if (!report.cells.has(measures.supports)) return []
    const line = (name: string, row?: string) => {
      const { value, n, missing } = costsOf(report, measures, row).perSupport
      const shown = value === null ? null : Math.round(value)
      return {
        measure: say('costs.perSupport'),
        row: name,
        column: '',
        value: shown,
        unit: say('units.sum'),
        n,
        missing,
      }
    }
    return [
      line(say('total')),
      ...rowsOf(report, measures).map((row) => line(nameRow(measures.supports, row, report.names, locale, say), row)),
    ]
  })
}

/** The menus, or versions, that supports, meetings or amounts of the period belong to, in the order of the menus. */
export function rowsOf(report: Report, { supports, costs, sessions }: CostMeasures): string[] {
  const found = [supports, costs, sessions].flatMap((key: MeasureKey) => tableOf(key, report).rows)
  const place = (row: string) => report.names.findIndex(({ value }) => value === row) + 1 || report.names.length + 1
  return [...new Set(found)].sort((a, b) => place(a) - place(b))
}
