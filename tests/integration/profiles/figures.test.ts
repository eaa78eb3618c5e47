import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { NotFound } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { confirmProfile } from '@/lib/profiles/confirm'
import { enterFigures } from '@/lib/profiles/enter-figures'
import { FiguresInput } from '@/lib/profiles/input'
import { readPlace } from '@/lib/profiles/place'
import { readConfirmation, readFigures } from '@/lib/profiles/read-figures'
import { atTime } from '@/tests/factories/consultations'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { administratorOf, officerOf, prefectureStaffOf, staffOf } from '@/tests/factories/people'

async function world() {
  const bureau = await createBureau()
  const prefecture = await createPrefecture({ bureau })
  const town = await createMunicipality({ prefecture })
  const [staff, officer] = [await staffOf(town), await officerOf(bureau)]
  return { bureau, prefecture, town, staff, officer }
}

const enter = (actor: Actor, typed: Record<string, string>, code?: string) =>
  asActor(actor, (tx) =>
    enterFigures(tx, actor, code, FiguresInput.parse({ asOf: 'R7.4.1', source: '住民基本台帳', ...typed })),
  )

const linesOf = (actor: Actor, code?: string) =>
  asActor(actor, async (tx) => {
    const place = await readPlace(tx, actor, code)
    return place ? await readFigures(tx, place) : []
  })
const lineOf = async (actor: Actor, kind: string, code?: string) =>
  (await linesOf(actor, code)).find((line) => line.kind === kind)

test('A municipality enters its figures once, in any width, and the desk reads them with day and source', async () => {
  const { town, staff, officer } = await world()
  await enter(staff, { population: '３３，７４９', population_65plus: '10108', asOf: '令和５年１月31日' })
  const seen = await lineOf(officer, 'population', town.code)
  expect(seen?.latest).toMatchObject({ value: 33749, source: '住民基本台帳', authorSide: 'municipality' })
  expect(seen?.latest?.asOf?.toISOString().slice(0, 10)).toBe('2023-01-31')
  expect((await lineOf(officer, 'ageing_rate', town.code))?.latest).toMatchObject({ value: 30, note: 'worked_out' })
})

test('A later figure shows the change, and one of the same day supersedes without being lost', async () => {
  const { town, staff, officer } = await world()
  await enter(staff, { certification_rate: '19.0', asOf: '2024-04-01' })
  await enter(officer, { certification_rate: '19.3', asOf: '2025-04-01', source: '事業状況報告' }, town.code)
  await enter(staff, { certification_rate: '19.4', asOf: '2025-04-01' })
  const line = await lineOf(staff, 'certification_rate')
  expect(line?.history.map(({ value }) => value)).toEqual([19, 19.4])
  expect(line?.change).toBe(0.4)
  const kept = await ownerQuery<{ value: number }>(
    'SELECT value FROM figures WHERE organisation_id = $1 AND superseded_at IS NOT NULL',
    [town.id],
  )
  expect(kept).toEqual([{ value: 19.3 }])
})

test('Figures stand beside those of the prefecture, and a missing one is missing, not nought', async () => {
  const { prefecture, staff } = await world()
  const county = await prefectureStaffOf(prefecture)
  await enter(staff, { ageing_rate: '30', premium_monthly: '6100' })
  await enter(county, { ageing_rate: '31.9' })
  expect((await lineOf(staff, 'ageing_rate'))?.prefecture?.value).toBe(31.9)
  expect((await lineOf(staff, 'premium_monthly'))?.prefecture).toBeNull()
})

test('Only its own office and its desk keep a place, and wrong figures are refused whole', async () => {
  const { town, staff, bureau, officer } = await world()
  const typed = { population: '10' }
  await expect(enter(await officerOf(await createBureau()), typed, town.code)).rejects.toThrow(NotFound)
  await expect(enter(await administratorOf(bureau), typed)).rejects.toThrow(NotFound)
  const neighbour = await staffOf(await createMunicipality({ bureau }))
  await enter(neighbour, typed, town.code)
  expect(await lineOf(officer, 'population', town.code)).toMatchObject({ latest: null })

  for (const [wrong, field, key] of [
    [{}, 'population', 'oneFigure'],
    [{ population: '10', population_65plus: '11' }, 'population_65plus', 'partOfWhole'],
    [{ ageing_rate: '130' }, 'ageing_rate', 'partOfWhole'],
    [{ population: '10', asOf: '2099-01-01' }, 'asOf', 'past'],
    [{ population: '10', areaId: '00000000-0000-4000-8000-000000000000' }, 'areaId', 'choose'],
  ] as const) {
    const refused = await enter(staff, wrong)
    expect(refused).toBeInstanceOf(Refusal)
    expect(refused instanceof Refusal && refused.errors).toEqual([{ field, key }])
  }
  expect(FiguresInput.safeParse({ asOf: 'いつか', source: '', population: '3万' }).success).toBe(false)
  expect((await linesOf(staff)).filter(({ latest }) => latest)).toEqual([])
})

test('That nothing has changed is recorded by one press, and not by outsiders', async () => {
  const { town, staff, officer } = await world()
  await asActor(atTime(staff, '2026-06-01T10:00:00+09:00'), (tx) => confirmProfile(tx, staff))
  const said = await asActor(officer, (tx) => readConfirmation(tx, town.id))
  expect(said).toMatchObject({ authorName: staff.name, confirmedAt: new Date('2026-06-01T01:00:00Z') })
  const stranger = await officerOf(await createBureau())
  await expect(asActor(stranger, (tx) => confirmProfile(tx, stranger, town.code))).rejects.toThrow(NotFound)
})

test('Two entries at once leave one figure that holds', async () => {
  const { town, staff, officer } = await world()
  await Promise.all([enter(staff, { population: '100' }), enter(officer, { population: '200' }, town.code)])
  expect((await lineOf(staff, 'population'))?.history).toHaveLength(1)
})
