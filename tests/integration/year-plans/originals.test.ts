import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { EntryInput } from '@/lib/yearPlans/input'
import { addEntry } from '@/lib/yearPlans/keep-entry'
import { addPlan } from '@/lib/yearPlans/keep-plan'
import { addRow } from '@/lib/yearPlans/keep-row'
import { layOut } from '@/lib/yearPlans/lanes'
import { readYearPlan } from '@/lib/yearPlans/read'
import { atTime } from '@/tests/factories/consultations'
import { createBureau } from '@/tests/factories/organisations'
import { officerOf } from '@/tests/factories/people'

type Typed = { months?: [number, number]; day?: string; undecided?: boolean; words: string }
type Table = { fiscalYear: number; name: string; rows: { group: string; name: string; entries: Typed[] }[] }

/** Types a table of the bureaus' documents in as an officer would, and draws each row as its page and its print do. */
async function entered(year: number): Promise<Map<string, string[]>> {
  const tables: Table[] = JSON.parse(readFileSync(join(process.cwd(), 'prisma', 'seed', 'year-plans.json'), 'utf8'))
  const { fiscalYear, name, rows } = tables.find((one) => one.fiscalYear === year)!
  const officer = atTime(await officerOf(await createBureau()), '2026-11-22T10:00:00+09:00')
  const plan = await asActor(officer, async (tx) => {
    const { id: planId } = held(await addPlan(tx, officer, { fiscalYear, name }))
    for (const { group: groupName, name, entries } of rows) {
      const { rowId } = held(await addRow(tx, officer, planId, { groupName, name, isPublic: true }))
      for (const { months = [], day, undecided, words } of entries) {
        const [fromMonth, toMonth] = months.map(String)
        const way = day ? 'day' : undecided ? 'undecided' : 'months'
        const typed = { way, onDay: day ?? '', fromMonth: fromMonth ?? '', toMonth: toMonth ?? '', words }
        held(await addEntry(tx, officer, { planId, rowId }, EntryInput.parse(typed)))
      }
    }
    return await readYearPlan(tx, planId)
  })
  expect(plan?.rows.map((row) => [row.groupName, row.name])).toEqual(rows.map((row) => [row.group, row.name]))
  return new Map(plan!.rows.map((row) => [row.name, layOut(row.entries).map(drawn)]))
}

function drawn(
  lane: ReturnType<
    typeof layOut<{ id: string; fromMonth: number | null; toMonth: number | null; words: string }>
  >[number],
): string {
  return lane
    .map(({ months, entries }) => {
      const words = entries.map((one) => one.words || '（実施）').join('・') || '－'
      return months > 1 ? `${words}×${months}` : words
    })
    .join(' ')
}

function held<Result>(result: Result | Refusal): Result {
  if (result instanceof Refusal) throw new Error(JSON.stringify(result.errors))
  return result
}

test('the table of 令和2年度 can be typed in, and stands month by month as in the document', async () => {
  const rows = await entered(2020)
  expect(rows.size).toBe(19)
  expect(rows.get('共生社会実現に向けた自治体等研修会')).toEqual([
    '－ － － 佐賀県 － 大分県 鹿児島県 － － － － 熊本県',
  ])
  expect(rows.get('九州厚生局長表彰')).toEqual(['－ － － － 優良事例の募集 － － － 表彰 － － －'])
  expect(rows.get('九州・沖縄地域共生・包括ケアWG')).toEqual(['－ － 第1回 － － － － 第2回（表彰選考） － － － －'])
  expect(rows.get('九州総合通信局')).toEqual([Array(12).fill('－').join(' ')])
  expect(rows.get('重点実施事項')).toEqual(['相談受付支援実施・進捗報告（推進会議等）（時期未定）×12'])
  const seminars = rows.get('セミナー')!.join(' ').split(' ')
  expect(seminars).toHaveLength(12)
  expect(seminars.filter((cell) => cell !== '－').map((cell) => cell.slice(0, 3))).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8].map((turn) => `第${turn}回`),
  )
})

test('so can the one of 令和5年度, with its days, spans and what has no date yet', async () => {
  const rows = await entered(2023)
  expect(rows.size).toBe(9)
  expect(rows.get('地域包括ケア推進都県協議会')).toEqual([`－ 開催 ${Array(10).fill('－').join(' ')}`])
  expect(rows.get('地域づくり加速化事業')).toEqual(['－ － － （実施）×9'])
  expect(rows.get('地域包括ケア応援セミナー※1')).toEqual(['※開催時期未定×12'])
  expect(rows.get('介護保険事業（支援）計画関係業務')).toEqual(['－ 都県協議会 － － － （実施）×7'])
})
