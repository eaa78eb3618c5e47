import { expect, test } from 'vitest'
import { BehindCell, hasBehind, listCounted, tableOfCell, WHOLE_PART } from '@/lib/councilReports/behind'
import type { FrozenTable } from '@/lib/councilReports/figures'
import type { CouncilReport } from '@/lib/councilReports/read'
import { asActor } from '@/lib/db/as-actor'
import { councilMemberOf } from '@/tests/factories/people'
import { asSuperuser } from '../desk-lists/many'
import { createCouncilWorld, madeBy, readAs } from './report-world'
import { makeTickedRecords } from './ticked-records'

const PERIOD = { from: '2025-04-01', until: '2026-11-20' }

/** Every number that a report tells, with the cell that leads to what was counted. */
function numbersOf(report: CouncilReport) {
  return report.figures.parts.flatMap(({ matter, tables }) =>
    tables.flatMap((table) => {
      const at = { part: matter?.id ?? WHOLE_PART, measure: table.measure }
      const lines = [...table.rows, ...(table.totals ? [{ key: undefined, ...table.totals }] : [])]
      const whole = table.isHidden ? [] : mainNumbers(table)
      return [
        ...whole.map(({ of, count }) => ({ cell: { ...at, of }, count })),
        ...lines.flatMap(({ key: row, total, cells }) =>
          [total, ...cells].map((count, index) => ({
            cell: { ...at, row, column: table.columns[index - 1]?.key, of: undefined },
            count,
          })),
        ),
      ]
    }),
  )
}

function mainNumbers({ figure, n, missing }: FrozenTable) {
  return [
    { of: figure === 'count' ? undefined : ('n' as const), count: n },
    { of: 'missing' as const, count: missing },
  ]
}

test('every number leads to exactly as many things as it says; what is hidden leads nowhere', {
  timeout: 180_000,
}, async () => {
  const { manager } = await makeTickedRecords(3, 0.15)
  const report = (await readAs(manager, await madeBy(manager, PERIOD)))!
  const numbers = numbersOf(report)
  await asActor(manager, async (tx) => {
    for (const { cell, count } of numbers) {
      const asked = BehindCell.parse(cell)
      const found = tableOfCell(report, asked)
      if (count === null && cell.of) continue
      if (count === null) expect([cell, found]).toEqual([cell, null])
      else expect([cell, (await listCounted(tx, report.id, found!.table, asked)).count]).toEqual([cell, count])
    }
  })
  expect(numbers.filter(({ count }) => count !== null && count > 0).length).toBeGreaterThan(100)
  expect(numbers.some(({ count }) => count === null)).toBe(true)
})

test('the list stays as it was counted, page by page, and the council reads nothing of it', async () => {
  const world = await createCouncilWorld()
  const id = await madeBy(world.manager)
  const report = (await readAs(world.manager, id))!
  const cell = BehindCell.parse({ page: '1' })
  const list = () =>
    asActor(world.manager, (tx) => listCounted(tx, id, tableOfCell(report, cell)!.table, BehindCell.parse(cell)))
  const before = await list()
  expect(before.rows).toHaveLength(before.count)
  expect(before.rows.map(({ number }) => number)).toContain(world.paused.number)
  await asSuperuser(async (client) => {
    await client.query('SET session_replication_role = replica')
    await client.query("UPDATE consultations SET received_at = '2020-01-01' WHERE id = $1", [world.paused.id])
  })
  expect((await list()).rows.map(({ number }) => number)).toEqual(before.rows.map(({ number }) => number))
  const member = await councilMemberOf(world.bureau)
  expect(await asActor(member, (tx) => tx.councilReportBehind.count())).toBe(0)
  expect(await asActor(world.officer, (tx) => hasBehind(tx, id))).toBe(true)
  expect(tableOfCell(report, BehindCell.parse({ measure: 'load' }))).toBeNull()
  expect(tableOfCell(report, BehindCell.parse({ row: 'nowhere' }))).toBeNull()
})
