import { expect } from 'vitest'
import { cellsIn } from '@/lib/reports/count-at'
import { figureOf } from '@/lib/reports/figures'
import { linesOf } from '@/lib/reports/lines'
import { MEASURE_KEYS, type MeasureKey } from '@/lib/reports/measures'
import { cellsOf, type Report } from '@/lib/reports/report'
import { tableOf } from '@/lib/reports/table-of'
import { type Fact, RULES, reckon } from './reckon'

type Facts = Record<MeasureKey, Fact[]>
/** Measures the rows of which have a number of their own beside them. */
const BY_ROW: readonly MeasureKey[] = [
  ...MEASURE_KEYS.filter((key) => RULES[key].said === 'column'),
  ...(['cost_sessions', 'version_cost_sessions'] as const),
]

/** The number of every measure, of each row that has one, and as the file tells it, is what comes of reckoning the facts one by one. */
export function expectFigures(name: string, report: Report, counted: Facts) {
  const file = linesOf(report, 'ja', (key, values) => (values ? `${key} ${JSON.stringify(values)}` : key))
  for (const key of MEASURE_KEYS) {
    const expected = reckon(key, counted[key])
    expect([name, key, figureOf(key, cellsOf(report, key))]).toEqual([name, key, expected])
    const lines = file.filter(
      ({ measure, row }) => measure === `measures.${key}.name` && row.startsWith('export.whole'),
    )
    expect([name, key, lines]).toMatchObject([name, key, [{ ...expected, value: toldIn(key, expected.value) }]])
  }
  for (const key of BY_ROW)
    for (const row of tableOf(key, report).rows) {
      const own = counted[key].filter(([of]) => String(of) === row)
      expect([name, key, row, figureOf(key, cellsIn(report, key, row))]).toEqual([name, key, row, reckon(key, own)])
    }
}

/** The numbers of the period beside are those of exactly these days. */
export function expectBeside(name: string, { beside }: Report, counted: Facts) {
  for (const [key, cells] of beside?.cells ?? [])
    expect([name, 'beside', key, figureOf(key, cells)]).toEqual([name, 'beside', key, reckon(key, counted[key])])
}

/** As files and reports to the council write a number: shares in percent, to one place; all others to two. */
export function toldIn(key: MeasureKey, value: number | null): number | null {
  if (value === null) return null
  return RULES[key].is === 'share' ? Math.round(value * 100 * 10) / 10 : Math.round(value * 100) / 100
}
