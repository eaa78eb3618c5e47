import { expect, test } from 'vitest'
import type { FrozenTable } from '@/lib/councilReports/figures'
import { type Equation, workedOut } from '@/lib/reports/suppression/equations'
import type { Row } from '../reports/random/insert'
import { madeBy, readAs } from './report-world'
import { makeTickedRecords } from './ticked-records'

const PERIODS = [
  { from: '2026-04-01', until: '2026-04-30' },
  { from: '2026-04-01', until: '2026-06-30' },
  { from: '2025-04-01', until: '2026-11-20' },
]

test.each([5, 11])(
  'nobody can work out from the whole and its matters together what fewer than three municipalities said (seed %i)',
  { timeout: 120_000 },
  async (seed) => {
    const records = await makeTickedRecords(seed, 0.15)
    let hidden = 0
    for (const { from, until } of PERIODS) {
      const report = await readAs(records.manager, await madeBy(records.manager, { from, until }))
      const answers = (records.tables.effects ?? []).filter((one) => isAnswered(one, from, until))
      const support = (one: Row) => records.tables.supports?.find(({ id }) => id === one.support_id) ?? {}
      const matters = (one: Row) => records.matters.filter((id) => records.isSupportOf(id, support(one)))
      const cellOf = (one: Row) => `${matters(one).join(' ')}|${pointOf(one)}`
      const published: Equation[] = []
      const secrets = new Map<string, string[]>()
      for (const { matter, tables } of report?.figures.parts ?? []) {
        const table = tables.find(({ measure }) => measure === 'usefulness')
        const own = answers.filter((one) => !matter || matters(one).includes(matter.id))
        expectFewHidden(
          tables.find(({ measure }) => measure === 'effects'),
          own,
        )
        hidden += tell(table, own, cellOf, { published, secrets, part: matter?.title ?? '' })
      }
      const truth = (cell: string) => answers.filter((one) => cellOf(one) === cell).length
      expect(workedOut(published, secrets, truth)).toBeNull()
    }
    expect(hidden).toBeGreaterThan(0)
  },
)

/** What fewer than three municipalities said is not told of the indicators either, nor the number of all where the other survey hides it. */
function expectFewHidden(table: FrozenTable | undefined, own: Row[]) {
  const towns = new Set(own.map((one) => one.asking_organisation_id)).size
  if (!table || towns === 0 || towns > 2) return
  expect([table.value, table.n, table.missing, table.totals?.total]).toEqual([null, null, null, null])
  expect(table.rows.every(({ total }) => total === null)).toBe(true)
}

type Told = { published: Equation[]; secrets: Map<string, string[]>; part: string }

/** Puts down what a table shows and what it must not tell: no number that is shown is of fewer than three. Gives how many are hidden. */
function tell(table: FrozenTable | undefined, own: Row[], cellOf: (one: Row) => string, told: Told): number {
  const lines = [...(table?.rows ?? []), { key: '*', total: table?.totals?.total ?? null }]
  for (const { key, total } of lines) {
    const said = own.filter((one) => key === '*' || pointOf(one) === key)
    const cells = [...new Set(said.map(cellOf))]
    const towns = new Set(said.map((one) => one.asking_organisation_id)).size
    const isSmall = towns > 0 && towns < 3
    if (isSmall) expect([told.part, key, total]).toEqual([told.part, key, null])
    if (isSmall) told.secrets.set(`${told.part} ${key}`, cells)
    if (total !== null) told.published.push({ weights: new Map(cells.map((cell) => [cell, 1])), sum: said.length })
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
