import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { addArea, changeArea } from '@/lib/profiles/areas'
import { checkCapacity } from '@/lib/profiles/check-capacity'
import { enterFigures } from '@/lib/profiles/enter-figures'
import { AreaInput, CapacityInput, FiguresInput, ResourceInput } from '@/lib/profiles/input'
import { listAreas, readAreas } from '@/lib/profiles/read-areas'
import { pairOf, readCapacity } from '@/lib/profiles/read-capacity'
import { addResource, endResource } from '@/lib/profiles/resources'
import { planSupport } from '@/lib/supports/plan'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { officerOf, staffOf } from '@/tests/factories/people'
import { createCase, createSupportUnderWay } from '@/tests/factories/supports'

async function world() {
  const bureau = await createBureau()
  const town = await createMunicipality({ bureau })
  return { town, staff: await staffOf(town), officer: await officerOf(bureau) }
}

const check = (actor: Actor, checkedOn: string, backing: string, code?: string) =>
  asActor(actor, (tx) => {
    const all = { duties: 'good', staffing: 'partly', workload: 'difficult', relations: 'good' }
    return checkCapacity(
      tx,
      actor,
      code,
      CapacityInput.parse({ ...all, checkedOn, backing, backing_note: '課長も参加' }),
    )
  })

test('Readiness is looked at on two days and compared; what the desk notes the municipality does not see', async () => {
  const { town, staff, officer } = await world()
  await check(staff, '2025-06-01', 'partly')
  await check(staff, '2026-06-01', 'good')
  await check(officer, '2026-07-01', 'difficult', town.code)

  const own = await asActor(staff, (tx) => readCapacity(tx, town.id))
  const { now, before } = pairOf(own, {})
  expect(own).toHaveLength(2)
  expect([before, now].map((one) => one?.answers.find(({ item }) => item === 'backing'))).toEqual([
    { item: 'backing', standing: 'partly', note: '課長も参加' },
    { item: 'backing', standing: 'good', note: '課長も参加' },
  ])
  const atDesk = await asActor(officer, (tx) => readCapacity(tx, town.id))
  expect(atDesk.map(({ authorSide }) => authorSide)).toEqual(['desk', 'municipality', 'municipality'])
  expect(pairOf(atDesk, { now: own[0]?.id, before: atDesk[0]?.id }).before?.authorSide).toBe('desk')
  const refused = await check(staff, '2099-06-01', 'good')
  expect(refused instanceof Refusal && refused.errors).toEqual([{ field: 'checkedOn', key: 'past' }])
})

test('A municipality has areas with centres, coordinators and figures of their own', async () => {
  const { town, staff, officer } = await world()
  const add = (name: string) => asActor(staff, (tx) => addArea(tx, staff, undefined, AreaInput.parse({ name })))
  await add('東部圏域')
  await add('西部圏域')
  expect(await add('東部圏域')).toBeInstanceOf(Refusal)
  const [east] = await asActor(staff, (tx) => listAreas(tx, town.id))
  const resource = (resourceKind: string, resourceName: string, resourceAreaId = '') =>
    asActor(officer, (tx) =>
      addResource(
        tx,
        officer,
        town.code,
        ResourceInput.parse({ resourceKind, resourceName, resourceAreaId, operation: 'commissioned' }),
      ),
    )
  await resource('centre', '東部センター', east?.id)
  await resource('sub_centre', '東部サブセンター', east?.id)
  await resource('coordinator_1', '第1層 一郎')
  const figures = FiguresInput.parse({ asOf: '2026-04-01', source: '台帳', areaId: east?.id ?? '', population: '1200' })
  await asActor(staff, (tx) => enterFigures(tx, staff, undefined, figures))

  const { areas, general } = await asActor(officer, (tx) => readAreas(tx, town.id))
  const seen = areas.find(({ id }) => id === east?.id)
  expect(seen?.resources.map(({ name }) => name)).toEqual(['東部センター', '東部サブセンター'])
  expect(seen?.figures).toMatchObject([{ kind: 'population', value: 1200 }])
  expect(general.map(({ kind }) => kind)).toEqual(['coordinator_1'])

  const [one] = general
  await asActor(staff, (tx) => endResource(tx, staff, undefined, one?.id ?? ''))
  await expect(asActor(staff, (tx) => endResource(tx, staff, undefined, one?.id ?? ''))).rejects.toThrow(
    InvalidTransition,
  )
  const stranger = await staffOf(await createMunicipality())
  await expect(
    asActor(stranger, (tx) => endResource(tx, stranger, undefined, seen?.resources[0]?.id ?? '')),
  ).rejects.toThrow(NotFound)
  expect(await asActor(stranger, (tx) => readAreas(tx, town.id))).toEqual({ areas: [], general: [] })
})

test('An area that was changed meanwhile is shown, not overwritten', async () => {
  const { town, staff } = await world()
  await asActor(staff, (tx) => addArea(tx, staff, undefined, { name: '北部', note: '' }))
  const [area] = await asActor(staff, (tx) => listAreas(tx, town.id))
  const change = (name: string) =>
    asActor(staff, (tx) =>
      changeArea(tx, staff, undefined, area?.id ?? '', { name, note: '', endedOn: null, version: 1 }),
    )
  await change('北部・中部')
  await expect(change('北')).rejects.toMatchObject({ theirs: { name: '北部・中部' } })
})

test('A support is limited to one area of its own municipality', async () => {
  const of = await createCase()
  const support = await createSupportUnderWay(of)
  const { officer, staff } = of
  await asActor(staff, (tx) => addArea(tx, staff, undefined, { name: '谷山', note: '' }))
  const stranger = await staffOf(await createMunicipality())
  await asActor(stranger, (tx) => addArea(tx, stranger, undefined, { name: 'よその圏域', note: '' }))
  const [own] = await asActor(staff, (tx) => listAreas(tx, staff.organisationId))
  const [foreign] = await asActor(stranger, (tx) => listAreas(tx, stranger.organisationId))
  const plan = (areaId: string) =>
    asActor(officer, async (tx) => {
      const { version } = await tx.support.findUniqueOrThrow({ where: { id: support.id }, select: { version: true } })
      const rest = { ownerMembershipId: officer.membershipId, aim: '', nextAction: '', nextActionOn: null }
      return await planSupport(tx, officer, support.id, { ...rest, version, areaId })
    })
  const refused = await plan(foreign?.id ?? '')
  expect(refused instanceof Refusal && refused.errors).toEqual([{ field: 'areaId', key: 'choose' }])
  await plan(own?.id ?? '')
  const kept = await asActor(staff, (tx) =>
    tx.support.findUnique({ where: { id: support.id }, select: { area: { select: { name: true } } } }),
  )
  expect(kept).toEqual({ area: { name: '谷山' } })
})
