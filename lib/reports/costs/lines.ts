import type { MeasureKey } from '../measures'
import { type Locale, nameRow } from '../names'
import type { Report } from '../report'
import { tableOf } from '../table-of'
import { expectedOf } from './ahead'
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

/** What this fiscal year is likely to cost, menu by menu. */
export function aheadLines({ ahead, names }: Report, locale: Locale, say: Say) {
  return (ahead ?? []).flatMap((one) => {
    const row = nameRow('costs', one.menu, names, locale, say)
    const line = (column: 'spent' | 'assigned' | 'expected' | 'reserved' | 'cap', value: number | null) => ({
      ...{ measure: say('costs.ahead'), row, column: say(`costs.aheadColumns.${column}`), value },
      ...{ unit: say('units.sum'), n: null, missing: null },
    })
    return [
      ...[line('spent', one.spent), line('assigned', one.assigned), line('expected', expectedOf(one))],
      ...[line('reserved', one.reserved), line('cap', one.cap)],
    ]
  })
}

/** The menus, or versions, that supports, meetings or amounts of the period belong to, in the order of the menus. */
export function rowsOf(report: Report, { supports, costs, sessions }: CostMeasures): string[] {
  const found = [supports, costs, sessions].flatMap((key: MeasureKey) => tableOf(key, report).rows)
  const place = (row: string) => report.names.findIndex(({ value }) => value === row) + 1 || report.names.length + 1
  return [...new Set(found)].sort((a, b) => place(a) - place(b))
}
