import { beforeAll, expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import type { ReportAddress } from '@/lib/reports/address'
import { countAt } from '@/lib/reports/count-at'
import { countIn } from '@/lib/reports/figures'
import { countBehind, listBehind } from '@/lib/reports/list-behind'
import { listMunicipalities } from '@/lib/reports/list-municipalities'
import { MEASURE_KEYS, MEASURES, type MeasureKey } from '@/lib/reports/measures'
import { REST } from '@/lib/reports/names'
import { cellsOf } from '@/lib/reports/report'
import { tableOf } from '@/lib/reports/table-of'
import { readAll } from './read-all'
import { createReportsWorld, type World } from './world'

let world: World
beforeAll(async () => {
  world = await createReportsWorld()
}, 60_000)

/** Every cell a measure shows, its totals and what nobody may click among them, with its number and the things listed. */
async function everyCell(tx: Tx, key: MeasureKey, address: ReportAddress) {
  const report = await readAll(tx, world.manager, address)
  const { rows, columns } = tableOf(key, report)
  const cells = []
  for (const row of [undefined, ...rows])
    for (const column of [undefined, ...columns]) {
      const shown = countAt(report, key, { row, column })
      const cell = { measure: key, row, column }
      const isOfPlaces = MEASURES[key].counts === 'municipalities'
      const places = isOfPlaces ? await listMunicipalities(tx, report.scope, cell) : []
      const listed = isOfPlaces
        ? places.map(({ code }) => ({ fact: code, number: code }))
        : await listBehind(tx, report.scope, cell)
      cells.push({
        row,
        column,
        shown,
        listed,
        counted: await countBehind(tx, report.scope, { measure: key, row, column }),
      })
    }
  return { report, cells }
}

const ADDRESSES: [string, (of: World) => ReportAddress][] = [
  ['the year', () => ({})],
  ['a prefecture', ({ north }) => ({ prefecture: north.prefectureCode })],
  ['a theme', ({ themes }) => ({ theme: themes[0]!.key })],
  ['a menu', ({ menu }) => ({ menu: menu.key })],
  ['a size', () => ({ size: 'town' })],
  ['a stage', () => ({ stage: 'none' })],
  ['days of one’s own', () => ({ from: '令和8年6月1日', until: 'R8.10.1' })],
]

test.each(MEASURE_KEYS.flatMap((key) => ADDRESSES.map(([name, address]) => [key, name, address] as const)))(
  'each number of %s over %s is exactly as many as its list holds',
  async (key, _name, address) => {
    const { report, cells } = await asActor(world.manager, (tx) => everyCell(tx, key, address(world)))
    for (const { shown, listed, counted } of cells) {
      expect(listed).toHaveLength(shown)
      expect(counted).toBe(shown)
      expect(new Set(listed.map(({ fact }) => fact)).size).toBe(shown)
    }
    const inCells = cells.filter(({ row, column }) => row !== undefined && column === undefined)
    expect(inCells.reduce((all, { shown }) => all + shown, 0)).toBe(countIn(cellsOf(report, key)))
  },
)

test('themes behind the first twenty stand in one row, whose list holds them all', async () => {
  const { cells } = await asActor(world.manager, (tx) => everyCell(tx, 'themes', {}))
  const rest = cells.find(({ row, column }) => row === REST && column === undefined)
  expect(rest).toMatchObject({ shown: 2 })
  expect(new Set(rest?.listed.map(({ number }) => number))).toEqual(new Set([world.late.number]))
})
