import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { readReport } from '@/lib/reports/read-report'
import { readWhole } from '@/lib/reports/read-whole'
import { asSuperuser } from '../desk-lists/many'
import { chanceOf } from './random/chance'
import { makeRecords } from './random/make'

const MEASURED = { unit: '人', before: '40', after: '55', beforeOn: null, afterOn: null }
const MORE = JSON.stringify([
  { indicator: '参加者', ...MEASURED },
  { indicator: '担い手', ...MEASURED },
])

test('a page shows the latest fifty indicators, a file holds every one of them', { timeout: 120_000 }, async () => {
  const { manager, tables } = await makeRecords(chanceOf(8))
  await asSuperuser(async (client) => {
    await client.query('SET session_replication_role = replica')
    await client.query(
      `UPDATE effects SET indicator = '通いの場', before = 1, after = 2, more_indicators = $1 WHERE answered_at IS NOT NULL`,
      [MORE],
    )
  })
  const all = 3 * (tables.effects ?? []).filter(({ answered_at: at }) => at !== null).length
  const address = { from: '2010-04-01', until: '2027-03-31' }
  const { page, file } = await asActor(manager, async (tx) => ({
    page: await readReport(tx, manager, 'effects', address),
    file: await readWhole(tx, manager, 'effects', address),
  }))
  expect(all).toBeGreaterThan(50)
  expect(page.indicators).toHaveLength(50)
  expect(file.indicators).toHaveLength(all)
  expect(file.indicators.slice(0, 50)).toEqual(page.indicators)
})
