import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { figureOf } from '@/lib/reports/figures'
import { isHidden } from '@/lib/reports/hidden'
import { linesOf } from '@/lib/reports/lines'
import { readReport } from '@/lib/reports/read-report'
import { cellsOf } from '@/lib/reports/report'
import { chanceOf } from './random/chance'
import { makeRecords } from './random/make'
import { readAll } from './read-all'
import { createReportsWorld } from './world'

const say = (key: string) => key

test('outside the bureau one municipality’s answers are hidden on screen and in files, counts are not, and nobody is named', async () => {
  const { manager } = await createReportsWorld()
  const afterwards = { ...manager, clock: '2027-04-15T10:00:00+09:00' }
  const [inside, outside] = await asActor(afterwards, async (tx) => [
    await readAll(tx, afterwards, { year: '2026' }),
    await readAll(tx, afterwards, { year: '2026', for: 'outside' }),
  ])
  expect(figureOf('usefulness', cellsOf(inside, 'usefulness'))).toMatchObject({ value: 4, n: 1 })
  expect(inside.hidden.size).toBe(0)
  for (const key of ['usefulness', 'menu_usefulness', 'effects'] as const) {
    expect([key, isHidden(outside, key, {})]).toEqual([key, true])
    expect([key, isHidden(outside, key, { figure: true })]).toEqual([key, true])
  }
  for (const row of ['5', '4', '3', '2', '1', 'none', 'not_used'])
    expect(isHidden(outside, 'usefulness', { row })).toBe(true)
  const lines = linesOf(outside, 'ja', say)
  const surveyed = lines.filter(({ measure }) => measure.includes('usefulness'))
  expect(new Set(surveyed.map(({ value }) => value))).toEqual(new Set(['hidden']))
  expect(cellsOf(outside, 'received')).toEqual(cellsOf(inside, 'received'))
  expect(cellsOf(outside, 'coverage')).toEqual(cellsOf(inside, 'coverage'))
  for (const key of ['load', 'parties', 'party_usefulness'] as const) expect(outside.cells.has(key)).toBe(false)
  expect(outside.indicators).toEqual([])
  expect(inside.indicators).toHaveLength(1)
})

test('where enough municipalities answered, their answers are shown outside as well, and every file agrees with its page', async () => {
  const { manager } = await makeRecords(chanceOf(7))
  const address = { year: '2025', for: 'outside' }
  const report = await asActor(manager, (tx) => readReport(tx, manager, 'effects', address))
  expect(isHidden(report, 'usefulness', {})).toBe(false)
  const lines = linesOf(report, 'ja', say)
  const hidden = lines.filter(({ value }) => value === 'hidden')
  expect(hidden.length).toBeLessThan(lines.length)
})
