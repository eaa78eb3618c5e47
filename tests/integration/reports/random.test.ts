import { test } from 'vitest'
import type { ReportAddress } from '@/lib/reports/address'
import { countMonths } from '@/lib/reports/sums/count-months'
import { makeTickedRecords } from '../council/ticked-records'
import { chanceOf } from './random/chance'
import { expectCounted } from './random/expect-counted'
import { makeRecords, type Records } from './random/make'
import { NOW } from './world'

const ADDRESSES: [string, (of: Records) => ReportAddress][] = [
  ['this fiscal year', () => ({})],
  ['the fiscal year before', () => ({ year: '2025', beside: 'none' })],
  ['a quarter', () => ({ year: '2026', part: 'q1' })],
  ['the month of a leap day', () => ({ year: '2023', part: 'm02' })],
  ['the last day of a fiscal year', () => ({ from: '2026-03-31', until: '2026-03-31' })],
  ['from the middle of a month to the middle of another', () => ({ from: '2024-12-15', until: '2026-05-10' })],
  ['a prefecture', ({ prefectures }) => ({ year: '2025', prefecture: prefectures[0]!.prefectureCode })],
  ['a theme', ({ themes }) => ({ year: '2025', theme: themes[0]! })],
  ['a menu in both its versions', ({ menus }) => ({ year: '2025', menu: menus[0]!.key })],
  ['a size and a stage', () => ({ from: '2024-01-01', until: '2026-12-31', size: 'over_200k', stage: 'trial' })],
]

test.each([
  ['counted as one looks', 1, false],
  ['counted beforehand', 20_261_122, true],
])(
  'whatever the records, every figure %s is what plain loops count, and every list holds exactly as many',
  { timeout: 180_000 },
  async (_, seed, beforehand) => {
    const records = await makeRecords(chanceOf(seed))
    if (beforehand) await countMonths(NOW)
    for (const [name, addressOf] of ADDRESSES) await expectCounted(records, name, addressOf(records))
  },
)

test('narrowed down to a priority matter, every figure is what plain loops count over what is ticked for it', {
  timeout: 180_000,
}, async () => {
  const records = await makeTickedRecords(5)
  for (const matter of records.matters.slice(0, 2))
    await expectCounted(records.ofMatter(matter), 'a priority matter', {
      from: '2024-01-01',
      until: '2026-12-31',
      matter,
    })
})
