import { expect, test } from 'vitest'
import { linkConsultation, unlinkConsultation } from '@/lib/consultations/link'
import { listLinks } from '@/lib/consultations/list-links'
import { NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { createConsultation } from '../../factories/consultations'
import { createMunicipality } from '../../factories/organisations'
import { staffOf } from '../../factories/people'
import { does, kindsSeenBy, MONDAY, openDesk } from '../desk/desk-world'

async function openWorld() {
  const desk = await openDesk()
  const own = await createConsultation({ staff: desk.staff, at: MONDAY })
  const neighbour = await staffOf(await createMunicipality({ prefecture: desk.prefecture }))
  const neighbours = await createConsultation({ staff: neighbour, at: MONDAY })
  return { ...desk, own, neighbour, neighbours }
}
type World = Awaited<ReturnType<typeof openWorld>>
const link = (world: World, other: string, kind: 'related' | 'follows' = 'related', actor = world.officer) =>
  does(actor, (tx, who) => linkConsultation(tx, who, world.number, { other, kind }))
const linksSeenBy = (actor: World['officer'], id: string) => does(actor, (tx) => listLinks(tx, id))

test('the desk sees every link from both ends; a municipality only those of which it may read both', async () => {
  const world = await openWorld()
  await link(world, world.own.number, 'follows')
  await link(world, world.neighbours.number)
  expect((await linksSeenBy(world.officer, world.id)).map(({ kind }) => kind).sort()).toEqual(['follows', 'related'])
  expect(await linksSeenBy(world.officer, world.own.id)).toMatchObject([{ kind: 'followed', number: world.number }])
  expect(await linksSeenBy(world.staff, world.id)).toMatchObject([{ kind: 'follows', number: world.own.number }])
  expect(await linksSeenBy(world.neighbour, world.neighbours.id)).toEqual([])
  expect(await kindsSeenBy(world.staff, world.id)).toEqual(['received'])
})

test('a consultation is not linked with itself, twice, or with what the desk does not see', async () => {
  const world = await openWorld()
  const far = await openDesk()
  await link(world, world.own.number)
  for (const [number, key] of [
    [world.number, 'linkSelf'],
    [world.own.number, 'linkedAlready'],
    [far.number, 'numberUnknown'],
    ['R8-KYU-99999', 'numberUnknown'],
  ] as const)
    expect(await link(world, number)).toEqual(new Refusal([{ field: 'other', key }]))
  await expect(link(world, world.own.number, 'related', world.staff)).rejects.toThrow(NotPermitted)
})

test('a link is taken away from either end, and only a link of that consultation', async () => {
  const world = await openWorld()
  await link(world, world.own.number)
  const [{ id } = { id: '' }] = await linksSeenBy(world.officer, world.id)
  const unlink = (number: string) => does(world.officer, (tx, who) => unlinkConsultation(tx, who, number, id))
  await expect(unlink(world.neighbours.number)).rejects.toThrow(NotFound)
  await unlink(world.own.number)
  expect(await linksSeenBy(world.officer, world.id)).toEqual([])
  await expect(unlink(world.own.number)).rejects.toThrow(NotFound)
})
