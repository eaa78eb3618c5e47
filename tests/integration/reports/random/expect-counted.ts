import { expect } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import type { ReportAddress } from '@/lib/reports/address'
import { countBehind, listBehind, sumBehind } from '@/lib/reports/list-behind'
import { listMunicipalities } from '@/lib/reports/list-municipalities'
import { MEASURE_KEYS, MEASURES } from '@/lib/reports/measures'
import { cellsOf } from '@/lib/reports/report'
import { readAll } from '../read-all'
import { countAll } from './count'
import { expectFigures } from './expect-figures'
import type { Records } from './make'
import type { Fact } from './reckon'

/** Every figure of every measure is what plain loops count over the same records, and every list behind one holds exactly as many. */
export async function expectCounted(records: Records, name: string, address: ReportAddress, withLists = true) {
  const { manager } = records
  await asActor(manager, async (tx) => {
    const report = await readAll(tx, manager, address)
    const counted = countAll(records, report.period.from, report.period.until, address)
    expectFigures(name, report, counted)
    for (const key of MEASURE_KEYS) {
      const cells: Record<string, number> = {}
      for (const [row, column] of counted[key]) cells[`${row}|${column}`] = (cells[`${row}|${column}`] ?? 0) + 1
      const shown = cellsOf(report, key).map(({ row, column, count }) => [`${row}|${column}`, count])
      expect([name, key, Object.fromEntries(shown)]).toEqual([name, key, cells])
      if (MEASURES[key].figure === 'sum')
        for (const { row, column, sum } of cellsOf(report, key)) {
          const own = counted[key].filter(([of, what]) => of === row && what === column)
          expect([name, key, row, column, sum]).toEqual([name, key, row, column, sumOf(own)])
        }
      if (!withLists) continue
      for (const { row, column, count, sum } of cellsOf(report, key)) {
        const cell = { measure: key, row, column: MEASURES[key].columns === 'none' ? undefined : column }
        expect([name, cell, await countBehind(tx, report.scope, cell)]).toEqual([name, cell, count])
        if (sum !== null) expect([name, cell, await sumBehind(tx, report.scope, cell)]).toEqual([name, cell, sum])
      }
      const list = MEASURES[key].counts === 'municipalities' ? listMunicipalities : listBehind
      const found = await list(tx, report.scope, { measure: key })
      expect([name, key, found]).toMatchObject([name, key, { length: counted[key].length }])
    }
  })
}

function sumOf(facts: readonly Fact[]): number {
  return facts.reduce((all, [, , value = 0]) => all + value, 0)
}
