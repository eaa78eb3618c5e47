import { expect, test } from 'vitest'
import type { FrozenTable } from '@/lib/councilReports/figures'
import type { MeasureKey } from '@/lib/reports/measures'
import { countAll } from '../reports/random/count'
import { madeBy, readAs } from './report-world'
import { makeTickedRecords } from './ticked-records'

const PERIODS = [
  { from: '', until: '', year: '2025' },
  { from: '2026-03-31', until: '2026-04-01', year: '2026' },
  { from: '2024-02-01', until: '2026-12-31', year: '2026' },
]

test('every number of a report is what plain loops count over the records of its period, of the whole and of each matter', {
  timeout: 120_000,
}, async () => {
  const records = await makeTickedRecords(3)
  for (const period of PERIODS) {
    const report = await readAs(records.manager, await madeBy(records.manager, period))
    const [from = '', until = ''] = [report?.fromOn, report?.untilOn].map((day) => day?.toISOString().slice(0, 10))
    expect(report?.figures.parts).toHaveLength(period.year === '2025' ? 1 : 4)
    for (const { matter, tables } of report?.figures.parts ?? []) {
      const counted = countAll(matter ? records.ofMatter(matter.id) : records, from, until, {})
      for (const table of tables) expectCounted(table, counted[table.measure as MeasureKey], [matter?.title, period])
    }
  }
})

type Fact = readonly [row: unknown, column: unknown, value?: number]

function expectCounted(table: FrozenTable, facts: readonly Fact[], what: unknown) {
  const { measure, rows, columns, totals } = table
  const told = (count: number | null, expected: number, at: unknown) => {
    if (count !== null) expect([what, measure, at, count]).toEqual([what, measure, at, expected])
  }
  const isShown = (key: string) => rows.some((row) => row.key === key)
  const isIn = (row: string, fact: unknown) => (row === 'rest' ? !isShown(String(fact)) : row === String(fact))
  for (const { key, total, cells } of rows) {
    const own = facts.filter(([row]) => isIn(key, row))
    told(total, own.length, key)
    for (const [at, count] of cells.entries())
      told(count, own.filter(([, column]) => String(column) === columns[at]?.key).length, [key, columns[at]?.key])
  }
  if (totals) told(totals.total, facts.length, 'all')
  if (['usefulness', 'effects'].includes(measure)) return
  const missing =
    { first_answer: ['unanswered', 'withdrawn'], in_time: ['not_yet', 'withdrawn'] }[measure] ??
    {
      resolution: ['open', 'withdrawn'],
      follow_ups: ['scheduled'],
      themes: ['none'],
      theme_stages: ['none'],
    }[measure]
  expect([what, measure, table.missing]).toEqual([
    ...[what, measure],
    facts.filter(([row]) => missing?.includes(String(row))).length,
  ])
  if (table.figure === 'count') expect([what, measure, table.value]).toEqual([what, measure, facts.length])
}
