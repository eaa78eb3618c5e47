import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { fiscalYear } from '@/lib/japanese/dates'
import type { ReportAddress } from './address'
import { type Indicator, listIndicators } from './list-indicators'
import { MEASURE_KEYS, type MeasureKey } from './measures'
import { type OpenedScope, openScope } from './open-scope'
import { type Cell, tally } from './tally'

export type Report = OpenedScope & {
  cells: Record<MeasureKey, Cell[]>
  indicators: Indicator[]
  /** Fiscal years to choose from, the latest first. */
  years: number[]
}

/** Everything the overview and its exports show: one question per measure. */
export async function readReport(tx: Tx, actor: Actor & { bureauId: string }, address: ReportAddress): Promise<Report> {
  const opened = await openScope(tx, actor, address)
  const { scope } = opened
  const cells: Partial<Record<MeasureKey, Cell[]>> = {}
  for (const key of MEASURE_KEYS) cells[key] = await tally(tx, key, scope)
  const indicators = await listIndicators(tx, scope)
  const first = await tx.consultation.findFirst({
    where: { bureauId: scope.bureauId, receivedAt: { not: null }, state: { not: 'draft' } },
    orderBy: { receivedAt: 'asc' },
    select: { receivedAt: true },
  })
  const latest = fiscalYear(scope.today)
  const earliest = Math.min(first?.receivedAt ? fiscalYear(first.receivedAt) : latest, latest)
  const years = Array.from({ length: latest - earliest + 1 }, (_, index) => latest - index)
  return { ...opened, cells: withAll(cells), indicators, years }
}

function withAll(cells: Partial<Record<MeasureKey, Cell[]>>): Record<MeasureKey, Cell[]> {
  const { received = [], themes = [], menus = [], first_answer = [], in_time = [], ...rest } = cells
  const { age = [], waiting = [], follow_ups = [], usefulness = [], effects = [] } = rest
  return { received, themes, menus, first_answer, in_time, age, waiting, follow_ups, usefulness, effects }
}
