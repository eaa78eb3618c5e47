import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { ItemInput, removeItem, saveItem } from '@/lib/roadmaps/edit'
import { listVersions, readRoadmap } from '@/lib/roadmaps/read'
import { createRoom, nameMember, type TestRoom } from '@/tests/factories/teams'

const LINE = {
  what: '試行実施要領の策定',
  owner: '町',
  partners: '県',
  from: '令和4年11月',
  until: 'R5.3',
  version: '0',
}
const save = ({ team }: TestRoom, actor: Actor, itemId: string | null, typed: object) =>
  asActor(actor, (tx) => saveItem(tx, actor, team.id, itemId, ItemInput.parse({ ...LINE, ...typed })))
const read = ({ team }: TestRoom, actor: Actor, number?: number) =>
  asActor(actor, (tx) => readRoadmap(tx, team.id, number))

test('the town, the desk and the prefecture in the room each save a version; the others read', async () => {
  const room = await createRoom()
  const { advisor, officer, prefecture, staff, team } = room
  for (const person of [advisor, prefecture]) await nameMember(room, person)
  expect(await save(room, staff, null, {})).toEqual({ number: 1 })
  expect(await save(room, prefecture, null, { what: '事業所の選定' })).toEqual({ number: 2 })
  expect(await save(room, officer, null, { what: '動画の作成', milestone: '2023/2' })).toEqual({ number: 3 })
  await expect(save(room, advisor, null, {})).rejects.toThrow(NotPermitted)
  const roadmap = await read(room, advisor)
  expect(roadmap?.items.map(({ what, from, until }) => [what, from, until])).toEqual([
    ['試行実施要領の策定', '2022-11', '2023-03'],
    ['事業所の選定', '2022-11', '2023-03'],
    ['動画の作成', '2022-11', '2023-03'],
  ])
  expect((await read(room, advisor, 1))?.items).toHaveLength(1)
  const versions = await asActor(advisor, (tx) => listVersions(tx, team.id))
  expect(versions.map(({ number, savedByName }) => [number, savedByName])).toEqual([
    [3, officer.name],
    [2, prefecture.name],
    [1, staff.name],
  ])
})

test('two may change different lines at the same moment; of one line the later sees what now stands', async () => {
  const room = await createRoom()
  const { officer, staff } = room
  await save(room, staff, null, {})
  await save(room, staff, null, { what: '二行目' })
  const [first, second] = (await read(room, staff))?.items ?? []
  if (!first || !second) throw new Error('no lines')
  const saved = await Promise.all([
    save(room, staff, first.id, { owner: '町の課', version: '2' }),
    save(room, officer, second.id, { what: '二行目', owner: '厚生局', version: '2' }),
  ])
  expect(saved.map((one) => (one instanceof Refusal ? 0 : one.number)).sort()).toEqual([3, 4])
  expect((await read(room, staff))?.items.map(({ owner }) => owner)).toEqual(['町の課', '厚生局'])
  const late = save(room, officer, first.id, { owner: '県', version: '2' })
  await expect(late).rejects.toMatchObject({ event: 'edit', theirs: { owner: '町の課' } })
})

test('a line taken off stays in the versions before, and cannot be changed any more', async () => {
  const room = await createRoom()
  const { officer, staff, team } = room
  await save(room, staff, null, {})
  const [line] = (await read(room, staff))?.items ?? []
  const id = line?.id ?? ''
  const remove = () => asActor(officer, (tx) => removeItem(tx, officer, team.id, id, 1))
  expect(await remove()).toEqual({ number: 2 })
  expect((await read(room, staff))?.items).toEqual([])
  expect((await read(room, staff, 1))?.items).toHaveLength(1)
  await expect(save(room, staff, id, { version: '1' })).rejects.toMatchObject({ state: 'removed' })
})

test('months that are none, or run backwards, are refused at their field', async () => {
  const room = await createRoom()
  const wrong = ItemInput.safeParse({ ...LINE, from: '来年春', milestone: '13月' })
  expect(wrong.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['from', 'date'],
    ['milestone', 'date'],
  ])
  const backwards = await save(room, room.staff, null, { from: '2023-04', until: '2023-03' })
  expect(backwards).toEqual(new Refusal([{ field: 'until', key: 'order' }]))
})
