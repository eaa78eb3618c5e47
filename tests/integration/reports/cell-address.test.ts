import { beforeAll, expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { isCell } from '@/lib/reports/cell-address'
import type { CellAddress } from '@/lib/reports/list-behind'
import { MEASURE_KEYS } from '@/lib/reports/measures'
import { readBehindPage } from '@/lib/reports/read-behind-page'
import type { Report } from '@/lib/reports/report'
import { tableOf } from '@/lib/reports/table-of'
import { readAll } from './read-all'
import { createReportsWorld, type World } from './world'

let world: World
let report: Report
beforeAll(async () => {
  world = await createReportsWorld()
  report = await asActor(world.manager, (tx) => readAll(tx, world.manager, {}))
}, 60_000)

const read = (cell: CellAddress) =>
  asActor(world.manager, (tx) => readBehindPage(tx, world.manager, {}, cell, { after: undefined, before: undefined }))

const BAD = [
  'zzz',
  '2026-13',
  '2026-99',
  '2026-00',
  '0000-01',
  '26-01',
  '2026-04-01',
  '430005',
  '%',
  '-1',
  'constructor',
]

test.each(MEASURE_KEYS.flatMap((measure) => BAD.map((bad) => [measure, bad] as const)))(
  '%s has neither a row nor a column %j',
  async (measure, bad) => {
    expect(await read({ measure, row: bad })).toBeNull()
    expect(await read({ measure, column: bad })).toBeNull()
    expect(await read({ measure, row: bad, column: world.north.prefectureCode })).toBeNull()
  },
)

test.each(MEASURE_KEYS)('every cell that the table of %s shows may be asked about', (measure) => {
  const { rows, columns } = tableOf(measure, report)
  for (const row of [undefined, ...rows])
    for (const column of [undefined, ...columns])
      expect([row, column, isCell({ measure, row, column }, report.names)]).toEqual([row, column, true])
})

test('days to the first answer stand beside what was answered, and beside nothing else', async () => {
  const listed = await read({ measure: 'first_answer' })
  const days = (row: string) => listed?.rows.filter((one) => one.row === row).map(({ value }) => value)
  expect(days('answered')).toEqual([20, 2])
  expect(days('withdrawn')).toEqual([null])
  expect(new Set(days('unanswered'))).toEqual(new Set([null]))
})
