import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { enterFigures } from '@/lib/profiles/enter-figures'
import { FiguresInput } from '@/lib/profiles/input'
import { readFiguresOfPrefecture } from '@/lib/profiles/read-prefecture'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { prefectureStaffOf, staffOf } from '@/tests/factories/people'

async function aPrefecture() {
  const prefecture = await createPrefecture({ bureau: await createBureau() })
  const [one, other] = [await createMunicipality({ prefecture }), await createMunicipality({ prefecture })]
  return { one: await staffOf(one), other: await staffOf(other), county: await prefectureStaffOf(prefecture) }
}

const enter = (actor: Actor, asOf: string, typed: Record<string, string>) =>
  asActor(actor, (tx) => enterFigures(tx, actor, undefined, FiguresInput.parse({ asOf, source: '統計', ...typed })))

const read = (actor: Actor) => asActor(actor, (tx) => readFiguresOfPrefecture(tx, actor))

test('a prefecture reads the latest figures of its municipalities beside their mean and its own', async () => {
  const { one, other, county } = await aPrefecture()
  await enter(one, 'R6.4.1', { ageing_rate: '30.0', population: '33,000' })
  await enter(one, 'R7.4.1', { ageing_rate: '32.0' })
  await enter(other, 'R7.4.1', { ageing_rate: '40.0' })
  await enter(county, 'R7.4.1', { ageing_rate: '33.5' })
  const { columns, lines } = await read(county)
  expect(columns.find(({ kind }) => kind === 'ageing_rate')).toMatchObject({ mean: 36, prefecture: 33.5 })
  const figures = lines.find(({ id }) => id === one.organisationId)?.figures
  expect(figures?.get('ageing_rate')).toMatchObject({ value: 32, difference: -4 })
  expect(figures?.get('population')).toMatchObject({ value: 33_000, difference: null })
  expect(figures?.get('premium_monthly')).toBeUndefined()
})

test('nobody reads those of another prefecture, and a municipality not its neighbour’s', async () => {
  const { one } = await aPrefecture()
  await enter(one, 'R7.4.1', { ageing_rate: '32.0' })
  const stranger = await aPrefecture()
  expect((await read(stranger.county)).lines.every(({ figures }) => figures.size === 0)).toBe(true)
  expect(
    await asActor(stranger.county, (tx) => tx.figure.count({ where: { organisationId: one.organisationId } })),
  ).toBe(0)
  await expect(read(one)).rejects.toThrow(NotPermitted)
})
