import { expect } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import type { ReportAddress } from '@/lib/reports/address'
import { SIDES } from '@/lib/reports/gaps/need'
import { addressOf } from '@/lib/reports/gaps/read'
import { countBehind } from '@/lib/reports/list-behind'
import { openScope } from '@/lib/reports/open-scope'
import { readReport } from '@/lib/reports/read-report'
import { type Conditions, countAll } from '../random/count'
import type { Records } from '../random/make'

/** The ranking of a report is that of scores reckoned apart, and each of its figures lists exactly what it counts. */
export async function expectRanked(records: Records, address: ReportAddress) {
  const { manager } = records
  await asActor(manager, async (tx) => {
    const { gaps, period } = await readReport(tx, manager, 'gaps', address, [])
    for (const side of SIDES) {
      const { ranked, quiet, few } = gaps![side]
      const expected = needsOf(records, side, address).flatMap((on) => {
        const found = reckon(records, period.from, period.until, { ...address, ...on })
        return found ? [{ theme: on.theme, place: on[side]!, ...found }] : []
      })
      const enough = expected.filter(({ count }) => count >= 5)
      const unmet = enough.filter(({ score }) => score > 0)
      const order = (one: (typeof unmet)[number]) => [-one.score, -one.count, `${one.place} ${one.theme}`] as const
      const sorted = unmet.toSorted((a, b) => compare(order(a), order(b)))
      expect(ranked.map(({ theme, place, score, count }) => ({ theme, place, score, count }))).toEqual(sorted)
      expect(quiet).toBe(enough.length - unmet.length)
      expect(few.every((one) => one.count < 5 && !('score' in one))).toBe(true)
      expect(few.length).toBe(expected.length - enough.length)
      for (const gap of ranked) {
        const { scope } = await openScope(tx, manager, addressOf(gap, address))
        const { received, useful, first_answer, declines } = gap.figures
        const part = (figure: typeof useful) => Math.round((figure.value ?? 0) * figure.n)
        expect(await countBehind(tx, scope, { measure: 'received' })).toBe(received.n)
        expect(await countBehind(tx, scope, { measure: 'first_answer', row: 'answered' })).toBe(first_answer.n)
        const told = { measure: 'useful', row: 'told' } as const
        expect(await countBehind(tx, scope, told)).toBe(useful.n)
        expect(await countBehind(tx, scope, { ...told, column: 'useful' })).toBe(part(useful))
        const replied = { measure: 'declines', row: 'replied' } as const
        expect(await countBehind(tx, scope, replied)).toBe(declines.n)
        expect(await countBehind(tx, scope, { ...replied, column: 'declined' })).toBe(part(declines))
      }
    }
  })
}

/** Every theme with every size or prefecture that the address leaves open. */
function needsOf({ themes, prefectures }: Records, side: 'size' | 'prefecture', on: Conditions) {
  const sizes = ['over_200k', 'under_200k', 'under_50k', 'under_10k', 'city', 'town']
  const places = side === 'size' ? sizes : prefectures.map(({ prefectureCode }) => prefectureCode)
  return themes
    .filter((theme) => !on.theme || theme === on.theme)
    .flatMap((theme) =>
      places
        .filter((place) => !on[side] || place === on[side])
        .map((place): Conditions & { theme: string } => ({ theme, [side]: place })),
    )
}

/** The score of one need over the raw records; the numbers of the formula stand here once more on purpose. */
function reckon(records: Records, from: string, until: string, on: Conditions) {
  const facts = countAll(records, from, until, on)
  const count = facts.received.length
  if (count === 0) return null
  const told = facts.useful.filter(([, verdict]) => verdict !== 'none')
  const poor = told.length < 3 ? 0 : told.filter(([, verdict]) => verdict === 'not_useful').length / told.length
  const days = facts.first_answer.flatMap(([, , value]) => (value === undefined ? [] : [value])).sort((a, b) => a - b)
  const half = days.length / 2
  const median = days.length % 2 ? days[Math.floor(half)]! : (days[half - 1]! + days[half]!) / 2
  const wait = days.length < 3 || median <= 5 ? 0 : median >= 20 ? 1 : (median - 5) / 15
  const replies = facts.declines.filter(([replied]) => replied === 'replied')
  const no = replies.length < 3 ? 0 : replies.filter(([, reply]) => reply === 'declined').length / replies.length
  return { count, score: Math.round(Number((count * (4 * poor + 3 * wait + 3 * no)).toFixed(6))) / 10 }
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const at = a.findIndex((one, index) => one !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1
}
