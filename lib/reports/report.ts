import type { Ahead } from './costs/ahead'
import type { Gaps } from './gaps/rank'
import type { HiddenPlaces } from './hidden'
import type { Indicator } from './list-indicators'
import type { MeasureKey } from './measures'
import type { OpenedScope } from './open-scope'
import type { ReportKey } from './reports'
import type { Cell } from './tally'

export type Cells = ReadonlyMap<MeasureKey, readonly Cell[]>

/** Everything a report shows: what it was asked about, the cells of its measures, and those of the period beside it. */
export type Report = OpenedScope & {
  key: ReportKey
  cells: Cells
  beside: { from: string; until: string; isCut: boolean; cells: Cells } | null
  /** What is not shown of the surveys, where the report is for outside; nothing otherwise. */
  hidden: HiddenPlaces
  isForOutside: boolean
  indicators: Indicator[]
  /** Needs that menus do not meet, where the report is about them; never outside. */
  gaps: Gaps | null
  /** What this fiscal year is likely to cost, where the report is about costs and narrowed down by nothing; never outside. */
  ahead: Ahead[] | null
  /** Fiscal years to choose from, the latest first. */
  years: number[]
}

/** The cells of a measure that this report has read. */
export function cellsOf({ cells }: Pick<Report, 'cells'>, key: MeasureKey): readonly Cell[] {
  const found = cells.get(key)
  if (!found) throw new Error(`${key} was not read for this report`)
  return found
}
