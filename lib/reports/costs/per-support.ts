import { cellsIn, sumAt } from '../count-at'
import { type Figure, figureOf } from '../figures'
import type { MeasureKey } from '../measures'
import { cellsOf, type Report } from '../report'

/** Measures of one way to look at costs: by menu, or by version. */
export const BY_MENU = { costs: 'costs', supports: 'cost_supports', sessions: 'cost_sessions' } as const
export const BY_VERSION = {
  costs: 'version_costs',
  supports: 'version_cost_supports',
  sessions: 'version_cost_sessions',
} as const
export type CostMeasures = { costs: MeasureKey; supports: MeasureKey; sessions: MeasureKey }

/** What is known of a row's costs: the total in yen, null where it is known of no support; per support of those of which it is known; and of how many it is not. */
export type KnownCosts = { total: number | null; perSupport: Figure }

/** The costs of a row, or of all. Supports of which nothing is recorded are left out of the mean, never taken for nought. */
export function costsOf(report: Report, { costs, supports }: CostMeasures, row?: string): KnownCosts {
  const { n: all, missing } = figureOf(
    supports,
    row === undefined ? cellsOf(report, supports) : cellsIn(report, supports, row),
  )
  const recorded = all - missing
  const total = recorded === 0 ? null : sumAt(report, costs, { row })
  return { total, perSupport: { value: total === null ? null : total / recorded, n: recorded, missing } }
}

/** The same in the period beside it; null where there is none. */
export function costsBeside(report: Report, measures: CostMeasures, row?: string): KnownCosts | null {
  if (!report.beside?.cells.has(measures.supports)) return null
  return costsOf({ ...report, cells: report.beside.cells }, measures, row)
}
