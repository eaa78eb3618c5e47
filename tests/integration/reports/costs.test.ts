import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition } from '@/lib/errors'
import type { ReportAddress } from '@/lib/reports/address'
import { costLines, rowsOf } from '@/lib/reports/costs/lines'
import { BY_MENU, BY_VERSION, costsBeside, costsOf } from '@/lib/reports/costs/per-support'
import { countAt, sumAt } from '@/lib/reports/count-at'
import { exportLines } from '@/lib/reports/export-lines'
import { readReport } from '@/lib/reports/read-report'
import { CostInput } from '@/lib/supportCosts/input'
import { recordCost, recordNoCost } from '@/lib/supportCosts/record'
import { SessionInput } from '@/lib/supportSessions/input'
import { recordSession } from '@/lib/supportSessions/record'
import { finishSupport } from '@/lib/supports/finish'
import { atTime, createConsultation } from '@/tests/factories/consultations'
import { createMenu } from '@/tests/factories/menus'
import { createCase, createSupportUnderWay } from '@/tests/factories/supports'

const NOW = '2026-10-20T10:00:00+09:00'

async function desk() {
  const { officer, staff } = await createCase('2025-06-01T10:00:00+09:00')
  const menu = await createMenu({ validFrom: '2024-04-01' })
  const at = (time: string) => ({ ...atTime(officer, time), bureauId: officer.bureauId ?? '' })
  const support = async (under = menu) => {
    const consultation = await createConsultation({ staff, at: '2025-06-01T11:00:00+09:00' })
    const of = { officer, staff, consultation, menu: under, at: '2025-06-02T10:00:00+09:00' }
    return (await createSupportUnderWay(of)).id
  }
  const does = <T>(work: (tx: Parameters<Parameters<typeof asActor>[1]>[0], who: Actor) => Promise<T>, time = NOW) =>
    asActor(at(time), (tx) => work(tx, at(time)))
  const spends = (id: string, spentOn: string, yen: string, kind: 'travel' | 'hall' = 'travel') =>
    does((tx, who) => recordCost(tx, who, id, CostInput.parse({ kind, yen, spentOn })))
  const meets = (id: string, heldOn: string) =>
    does((tx, who) => recordSession(tx, who, id, SessionInput.parse({ label: '回', heldOn, mode: 'online' })))
  const read = (address: ReportAddress = {}) => asActor(at(NOW), (tx) => readReport(tx, at(NOW), 'costs', address))
  return { menu, support, does, spends, meets, read }
}

test('31 March belongs to the year that ends, 1 April to the one that begins', async () => {
  const { menu, support, does, spends, meets, read } = await desk()
  const [one, last, first] = [await support(), await support(), await support()]
  await spends(one, '2026-03-31', '1000')
  await spends(one, '2026-04-01', '20000')
  await meets(one, '2026-03-31')
  await meets(one, '2026-04-01')
  await meets(one, '2026-04-01')
  const ends = (id: string, time: string) => does((tx, who) => finishSupport(tx, who, id, { outcome: '' }), time)
  await ends(last, '2026-03-31T23:59:59.999+09:00')
  await ends(first, '2026-04-01T00:00:00+09:00')
  for (const [year, yen, sessions] of [
    ['2025', 1000, 1],
    ['2026', 20_000, 2],
  ] as const) {
    const report = await read({ year })
    expect(sumAt(report, 'costs', { row: menu.key, column: 'travel' })).toBe(yen)
    expect(countAt(report, 'cost_sessions')).toBe(sessions)
    expect(countAt(report, 'cost_supports', { column: 'recorded' })).toBe(1)
    expect(countAt(report, 'cost_supports', { column: 'unrecorded' })).toBe(1)
  }
})

test('what nobody recorded is unknown and never nought; that nothing was spent is known', async () => {
  const { menu, support, does, spends, meets, read } = await desk()
  const other = await createMenu({ validFrom: '2024-04-01' })
  const [known, silent, elsewhere] = [await support(), await support(), await support(other)]
  for (const id of [known, silent, elsewhere]) await meets(id, '2026-05-11')
  await spends(known, '2026-05-11', '10000')
  const before = await read()
  expect(costsOf(before, BY_MENU, menu.key)).toEqual({
    total: 10_000,
    perSupport: { value: 10_000, n: 1, missing: 1 },
  })
  expect(costsOf(before, BY_MENU, other.key)).toEqual({ total: null, perSupport: { value: null, n: 0, missing: 1 } })
  expect(rowsOf(before, BY_MENU).sort()).toEqual([menu.key, other.key].sort())

  await does((tx, who) => recordNoCost(tx, who, silent))
  await does((tx, who) => recordNoCost(tx, who, elsewhere))
  await expect(does((tx, who) => recordNoCost(tx, who, known))).rejects.toThrow(InvalidTransition)
  const after = await read({ split: 'versions' })
  expect(costsOf(after, BY_MENU, menu.key).perSupport).toEqual({ value: 5000, n: 2, missing: 0 })
  expect(costsOf(after, BY_VERSION, menu.id)).toEqual(costsOf(after, BY_MENU, menu.key))
  expect(costsOf(after, BY_MENU, other.key)).toEqual({ total: 0, perSupport: { value: 0, n: 1, missing: 0 } })
})

test('April to September stands beside the same days of the year before', async () => {
  const { support, spends, read } = await desk()
  const id = await support()
  for (const [day, yen] of [
    ['2025-09-30', '700'],
    ['2025-10-01', '1'],
    ['2026-04-01', '5000'],
    ['2026-09-30', '300'],
    ['2026-10-01', '1'],
  ] as const)
    await spends(id, day, yen)
  const report = await read({ from: '2026-04-01', until: '2026-09-30', beside: 'year_before' })
  expect(costsOf(report, BY_MENU).total).toBe(5300)
  expect(costsBeside(report, BY_MENU)?.total).toBe(700)
  expect(report.beside).toMatchObject({ from: '2025-04-01', until: '2025-09-30', isCut: false })
})

test('the file holds amounts and the cost per support; outside the bureau there is none of it', async () => {
  const { menu, support, spends, read } = await desk()
  await spends(await support(), '2026-05-11', '10000', 'hall')
  const say = (key: string) => key
  const report = await read()
  expect(costLines(report, 'ja', say)).toMatchObject([
    { row: 'total', value: 10_000, unit: 'units.sum', n: 1, missing: 0 },
    { row: menu.name, value: 10_000 },
  ])
  const hall = exportLines(report, 'ja', say).filter((line) => line.includes('values.costs.hall'))
  expect(hall).toEqual([expect.arrayContaining(['measures.costs.name', menu.name, 10_000, 'units.sum'])])

  const outside = await read({ for: 'outside' })
  for (const key of ['costs', 'cost_supports', 'cost_sessions'] as const) expect(outside.cells.has(key)).toBe(false)
  expect(costLines(outside, 'ja', say)).toEqual([])
  expect(JSON.stringify(exportLines(outside, 'ja', say))).not.toContain('10000')
})
