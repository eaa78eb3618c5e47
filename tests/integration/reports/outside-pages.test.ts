import { expect, test } from 'vitest'
import { isHidden } from '@/lib/reports/hidden'
import type { Report } from '@/lib/reports/report'
import { workedOut } from '@/lib/reports/suppression/equations'
import { ANSWERS, Answered, readOutside, tellOutside } from '../council/outside-beside'
import { asSuperuser } from '../desk-lists/many'
import { chanceOf } from './random/chance'
import type { Row } from './random/insert'
import { makeRecords, type Records } from './random/make'

const YEARS = [2024, 2025]

test.each([47, 57])(
  'overview and effects, each read alone, hide the same sums, and tell nothing together that one municipality alone has said (seed %i)',
  { timeout: 60_000 },
  async (seed) => {
    const records = await makeRecords(chanceOf(seed))
    await makeRare(records, '2')
    const support = (one: Row) => records.tables.supports?.find(({ id }) => id === one.support_id) ?? {}
    const of = { matters: () => [], menu: (one: Row) => String(support(one)._menu), said: pointOf }
    for (const year of YEARS) {
      const answered = new Answered(
        (records.tables.effects ?? []).filter((one) => isOfYear(one, year)),
        of,
      )
      expect(answered.own({}, ANSWERS).length).toBeGreaterThan(5)
      expect(answered.own({}, ['2'])).toHaveLength(1)
      const [overview, effects] = await readOutside(records.manager, year)
      const told = (page: Report | undefined, key: 'usefulness' | 'menu_usefulness') =>
        ANSWERS.filter((one) => {
          const at = key === 'usefulness' ? { row: one } : { column: one }
          return page && !isHidden(page, key, at)
        })
      const sums = told(effects, 'menu_usefulness')
      expect([year, told(overview, 'usefulness'), told(effects, 'usefulness')]).toEqual([year, sums, sums])
      tellOutside(
        [overview, effects].flatMap((page) => page ?? []),
        answered,
      )
      expect(answered.published.length).toBeGreaterThan(3)
      expect([year, workedOut(answered.published, answered.secrets, answered.truth)]).toEqual([year, null])
    }
  },
)

/** Of each year's answers a single one says this; what others said so is called a point better. */
async function makeRare({ tables }: Records, answer: string) {
  const answers = (tables.effects ?? []).filter((one) => one.answered_at)
  for (const one of answers) if (pointOf(one) === answer) one.usefulness = Number(answer) + 1
  for (const year of YEARS)
    Object.assign(answers.find((one) => isOfYear(one, year)) ?? {}, { usefulness: Number(answer), not_used: false })
  await asSuperuser(async (client) => {
    await client.query('SET session_replication_role = replica')
    for (const { id, usefulness, not_used } of answers)
      await client.query('UPDATE effects SET usefulness = $2, not_used = $3 WHERE id = $1', [id, usefulness, not_used])
  })
}

function isOfYear({ answered_at }: Row, year: number): boolean {
  if (!answered_at) return false
  const day = new Date(Date.parse(String(answered_at)) + 9 * 3_600_000).toISOString().slice(0, 10)
  return day >= `${year}-04-01` && day < `${year + 1}-04-01`
}

function pointOf(one: Row): string {
  return String(one.usefulness ?? (one.not_used ? 'not_used' : 'none'))
}
