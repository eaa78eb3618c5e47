import { expect, test } from 'vitest'
import type { FrozenTable } from '@/lib/councilReports/figures'
import { workedOut } from '@/lib/reports/suppression/equations'
import type { Row } from '../reports/random/insert'
import { ANSWERS, Answered, type Part, POINTS, readOutside, tellOutside } from './outside-beside'
import { madeBy, readAs } from './report-world'
import { makeTickedRecords } from './ticked-records'

const YEARS = [2023, 2024, 2025]

test.each([
  [5, 0],
  [11, 0],
  [2026, 1],
])(
  'nobody can work out from whole, matters and the views for outside together what fewer than three municipalities said (seed %i)',
  { timeout: 240_000 },
  async (seed, leastShown) => {
    const records = await makeTickedRecords(seed, 0.15)
    const support = (one: Row) => records.tables.supports?.find(({ id }) => id === one.support_id) ?? {}
    const of = {
      matters: (one: Row) => records.matters.filter((id) => records.isSupportOf(id, support(one))),
      menu: (one: Row) => String(support(one)._menu),
      said: pointOf,
    }
    let [hidden, shown] = [0, 0]
    for (const year of YEARS) {
      const [from, until] = [`${year}-04-01`, `${year + 1}-03-31`]
      const report = await readAs(records.manager, await madeBy(records.manager, { from, until }))
      const answered = new Answered(
        (records.tables.effects ?? []).filter((one) => isAnswered(one, from, until)),
        of,
      )
      tellOutside(await readOutside(records.manager, year), answered)
      expect([year, 'views', workedOut(answered.published, answered.secrets, answered.truth)]).toEqual([
        year,
        'views',
        null,
      ])
      for (const { matter, tables } of report?.figures.parts ?? []) {
        const part = { matter: matter?.id }
        const table = tables.find(({ measure }) => measure === 'usefulness')
        expectFewHidden(
          tables.find(({ measure }) => measure === 'effects'),
          answered.own(part, ANSWERS),
        )
        hidden += tell(table, part, answered)
        shown += table?.rows.filter(({ total }) => total !== null && total > 0).length ?? 0
      }
      expect([year, workedOut(answered.published, answered.secrets, answered.truth)]).toEqual([year, null])
    }
    expect(hidden).toBeGreaterThan(0)
    expect(shown).toBeGreaterThanOrEqual(leastShown)
  },
)

test('of a period that is not a fiscal year that is over no answer is told: two of them would tell what lies between', async () => {
  const { manager } = await makeTickedRecords(5)
  for (const period of [
    { from: '2025-04-01', until: '2025-09-30' },
    { from: '2025-04-01', until: '2026-11-20' },
    { from: '2026-04-01', until: '2027-03-31' },
  ]) {
    const report = await readAs(manager, await madeBy(manager, period))
    const tables = (report?.figures.parts ?? []).flatMap((part) => part.tables)
    const surveys = tables.filter(({ measure }) => ['usefulness', 'effects'].includes(measure))
    for (const { isHidden, rows, totals } of surveys) {
      expect([isHidden, totals?.total]).toEqual([true, null])
      expect(rows.every(({ total, cells }) => total === null && cells.every((one) => one === null))).toBe(true)
    }
    expect(tables.find(({ measure }) => measure === 'received')?.isHidden).toBe(false)
  }
})

/** What fewer than three municipalities said is not told of the indicators either, nor the number of all where the other survey hides it. */
function expectFewHidden(table: FrozenTable | undefined, own: Row[]) {
  const towns = new Set(own.map((one) => one.asking_organisation_id)).size
  if (!table || towns === 0 || towns > 2) return
  expect([table.value, table.n, table.missing, table.totals?.total]).toEqual([null, null, null, null])
  expect(table.rows.every(({ total }) => total === null)).toBe(true)
}

/** Puts down what a table tells and what it must not: no number that is shown is of fewer than three. Gives how many are hidden. */
function tell(table: FrozenTable | undefined, part: Part, answered: Answered): number {
  if (!table) return 0
  const lines = [...table.rows, { key: '*', total: table.totals?.total ?? null }]
  for (const { key, total } of lines) {
    const said = key === '*' ? ANSWERS : [key]
    if (answered.keepSmall(part, said)) expect([part, key, total]).toEqual([part, key, null])
    if (total !== null) answered.tell(part, said, total)
  }
  const { isHidden, value, n, missing } = table
  if (!isHidden && n !== null) {
    const points = answered.own(part, POINTS)
    answered.tell(part, POINTS, n)
    if (value !== null)
      answered.tell(
        part,
        POINTS,
        points.reduce((all, one) => all + Number(pointOf(one)), 0),
        Number,
      )
    if (missing !== null) answered.tell(part, ['not_used', 'none'], missing)
  }
  return lines.filter(({ total }) => total === null).length
}

function isAnswered({ answered_at }: Row, from: string, until: string): boolean {
  if (!answered_at) return false
  const day = new Date(Date.parse(String(answered_at)) + 9 * 3_600_000).toISOString().slice(0, 10)
  return day >= from && day <= until
}

function pointOf(one: Row): string {
  return String(one.usefulness ?? (one.not_used ? 'not_used' : 'none'))
}
