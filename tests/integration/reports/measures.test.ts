import { beforeAll, expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { figureOf } from '@/lib/reports/figures'
import { MEASURES, type MeasureKey } from '@/lib/reports/measures'
import { cellsOf, type Report } from '@/lib/reports/report'
import { type Counted, countNaively, NAIVE_KEYS } from './naive'
import { readAll } from './read-all'
import { createReportsWorld, type World } from './world'

let world: World
let report: Report
let naive: Record<string, Counted[]>
beforeAll(async () => {
  world = await createReportsWorld()
  report = await asActor(world.manager, (tx) => readAll(tx, world.manager, { year: '2026' }))
  const counted = await Promise.all(NAIVE_KEYS.map((key) => countNaively(key, world.bureau.id)))
  naive = Object.fromEntries(NAIVE_KEYS.map((key, index) => [key, counted[index] ?? []]))
}, 60_000)

test.each(NAIVE_KEYS)('%s is what a statement written apart counts, cell by cell', (key) => {
  const records = naive[key] ?? []
  const expected: Record<string, number> = {}
  for (const { r, c } of records) expected[`${r}|${c}`] = (expected[`${r}|${c}`] ?? 0) + 1
  const counted = Object.fromEntries(cellsOf(report, key).map(({ row, column, count }) => [`${row}|${column}`, count]))
  expect(counted).toEqual(expected)
  expect(records.length).toBeGreaterThan(0)
})

test('the figures are taken from the records that count, and name those that are missing', () => {
  const figure = (key: MeasureKey) => figureOf(key, cellsOf(report, key))
  const days = (naive.first_answer ?? [])
    .flatMap(({ v }) => (v === null || v === undefined ? [] : [v]))
    .sort((a, b) => a - b)
  expect(days).toEqual([2, 20])
  expect(figure('first_answer')).toEqual({ value: 11, n: 2, missing: 5 })
  const timely = (naive.in_time ?? []).map(({ r }) => r)
  const outcome = timely.filter((row) => !MEASURES.in_time.missing.includes(row))
  expect(figure('in_time')).toEqual({
    value: outcome.filter((row) => row === 'in_time').length / outcome.length,
    n: outcome.length,
    missing: timely.length - outcome.length,
  })
  expect(figure('follow_ups')).toEqual({ value: 0.5, n: 2, missing: 2 })
  expect(figure('usefulness')).toEqual({ value: 4, n: 1, missing: 0 })
  expect(report.indicators).toMatchObject([
    { indicator: '通いの場', unit: 'か所', before: 3, after: 5, pointMonths: 1 },
  ])
})

test('the year of a consultation is that of its receipt in Japan, whatever the hour', async () => {
  const of = (year: string) => asActor(world.manager, (tx) => readAll(tx, world.manager, { year }))
  const months = (one: Report) => cellsOf(one, 'received').map(({ row }) => row)
  expect(months(await of('2025'))).toEqual(['2026-03'])
  expect(months(report)).not.toContain('2026-03')
  expect(report.years).toEqual([2026, 2025])
})
