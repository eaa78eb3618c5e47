import { expect, test } from 'vitest'
import type { FrozenTable } from '@/lib/councilReports/figures'
import type { MeasureKey } from '@/lib/reports/measures'
import { countAll } from '../reports/random/count'
import { toldIn } from '../reports/random/expect-figures'
import { type Fact, reckon } from '../reports/random/reckon'
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
  expectWhole(table, facts, what)
}

/** The number of a table, with its n and what is missing: reckoned one by one, or not told at all of what few have said. */
function expectWhole({ measure, value, n, missing, isHidden }: FrozenTable, facts: readonly Fact[], what: unknown) {
  const key = measure as MeasureKey
  const expected = reckon(key, facts)
  const isSurvey = key === 'usefulness' || key === 'effects'
  const told = isHidden ? { value: null, n: null } : { value: toldIn(key, expected.value), n: expected.n }
  expect([what, measure, { value, n }]).toEqual([what, measure, told])
  if (isHidden) expect([what, measure, isSurvey]).toEqual([what, measure, true])
  if (!isSurvey || missing !== null) expect([what, measure, missing]).toEqual([what, measure, expected.missing])
}
