import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import type { ReportAddress } from '@/lib/reports/address'
import { figureOf } from '@/lib/reports/figures'
import { countBehind, listBehind } from '@/lib/reports/list-behind'
import { listMunicipalities } from '@/lib/reports/list-municipalities'
import { MEASURE_KEYS, MEASURES } from '@/lib/reports/measures'
import { cellsOf } from '@/lib/reports/report'
import { chanceOf } from './random/chance'
import { countAll } from './random/count'
import { makeRecords, type Records } from './random/make'
import { readAll } from './read-all'

const ADDRESSES: [string, (of: Records) => ReportAddress][] = [
  ['this fiscal year', () => ({})],
  ['the fiscal year before', () => ({ year: '2025', beside: 'none' })],
  ['a quarter', () => ({ year: '2026', part: 'q1' })],
  ['the month of a leap day', () => ({ year: '2023', part: 'm02' })],
  ['the last day of a fiscal year', () => ({ from: '2026-03-31', until: '2026-03-31' })],
  ['a prefecture', ({ prefectures }) => ({ year: '2025', prefecture: prefectures[0]!.prefectureCode })],
  ['a theme', ({ themes }) => ({ year: '2025', theme: themes[0]! })],
  ['a menu in both its versions', ({ menus }) => ({ year: '2025', menu: menus[0]!.key })],
  ['a size and a stage', () => ({ from: '2024-01-01', until: '2026-12-31', size: 'over_200k', stage: 'trial' })],
]

test.each([1, 20_261_122])(
  'whatever the records (seed %i), every figure is what plain loops count, and every list holds exactly as many',
  { timeout: 120_000 },
  async (seed) => {
    const records = await makeRecords(chanceOf(seed))
    const { manager } = records
    for (const [name, addressOf] of ADDRESSES) {
      const address = addressOf(records)
      await asActor(manager, async (tx) => {
        const report = await readAll(tx, manager, address)
        const counted = countAll(records, report.period.from, report.period.until, address)
        for (const key of MEASURE_KEYS) {
          const cells: Record<string, number> = {}
          for (const [row, column] of counted[key]) cells[`${row}|${column}`] = (cells[`${row}|${column}`] ?? 0) + 1
          const shown = cellsOf(report, key).map(({ row, column, count }) => [`${row}|${column}`, count])
          expect([name, key, Object.fromEntries(shown)]).toEqual([name, key, cells])
          const { value } = figureOf(key, cellsOf(report, key))
          if (MEASURES[key].figure === 'median') expect([name, key, value]).toEqual([name, key, medianOf(counted[key])])
          for (const { row, column, count } of cellsOf(report, key)) {
            const cell = { measure: key, row, column: MEASURES[key].columns === 'none' ? undefined : column }
            expect([name, cell, await countBehind(tx, report.scope, cell)]).toEqual([name, cell, count])
          }
          const isOfPlaces = MEASURES[key].counts === 'municipalities'
          const list = isOfPlaces ? listMunicipalities : listBehind
          expect([name, key, await list(tx, report.scope, { measure: key })]).toMatchObject([
            name,
            key,
            { length: counted[key].length },
          ])
        }
      })
    }
  },
)

function medianOf(facts: readonly (readonly [unknown, unknown, number?])[]): number | null {
  const values = facts.flatMap(([, , value]) => (value === undefined ? [] : [value])).sort((a, b) => a - b)
  if (values.length === 0) return null
  const middle = values.length / 2
  return ((values[Math.ceil(middle) - 1] ?? 0) + (values[Math.floor(middle)] ?? 0)) / 2
}
