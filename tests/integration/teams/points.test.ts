import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { CarryInput, PointInput } from '@/lib/teams/input'
import { listPoints } from '@/lib/teams/list-points'
import { addPoint, carryPoint } from '@/lib/teams/points'
import { createRoom, nameMember, type TestRoom } from '@/tests/factories/teams'

const add = ({ team }: TestRoom, actor: Actor, typed: object) =>
  asActor(actor, (tx) =>
    addPoint(tx, actor, team.id, PointInput.parse({ kind: 'opinion', text: '周知が足りない', ...typed })),
  )
const carry = ({ team }: TestRoom, actor: Actor, id: string, typed: object) =>
  asActor(actor, (tx) =>
    carryPoint(tx, actor, team.id, id, CarryInput.parse({ text: '広報を見直す', version: '1', ...typed })),
  )

test('an opinion of a member becomes an item for a plan with owner and deadline, and shows where it went', async () => {
  const room = await createRoom()
  const { advisor, staff, team } = room
  await expect(add(room, advisor, {})).rejects.toThrow(NotFound)
  await nameMember(room, advisor)
  const { id } = await add(room, advisor, { tag: '広報', source: '第2回支援' })
  const typed = { owner: '町の課', plan: '第9期計画', dueOn: '令和9年3月31日' }
  await expect(carry(room, advisor, id, typed)).rejects.toThrow(NotPermitted)
  expect(await carry(room, staff, id, { ...typed, owner: '' })).toEqual(
    new Refusal([{ field: 'owner', key: 'required' }]),
  )
  await carry(room, staff, id, typed)
  const points = await asActor(advisor, (tx) => listPoints(tx, team.id))
  expect(points.find(({ kind }) => kind === 'plan')).toMatchObject({
    ...{ text: '広報を見直す', owner: '町の課', plan: '第9期計画', source: '第2回支援', fromPointId: id },
    dueOn: new Date('2027-03-31'),
  })
  expect(points.find((point) => point.id === id)).toMatchObject({ text: '周知が足りない', tag: '広報' })
})

test('an item is carried on once at a time, and is done by today at the latest', async () => {
  const room = await createRoom()
  const { officer, staff } = room
  const { id } = await add(room, staff, {})
  await carry(room, staff, id, { owner: '町' })
  await expect(carry(room, officer, id, { owner: '厚生局' })).rejects.toMatchObject({ event: 'edit' })
  const plan = await add(room, staff, { kind: 'plan', text: '要領の策定', owner: '町', dueOn: '2026-06-01' })
  expect(await carry(room, officer, plan.id, { doneOn: '2026-06-16' })).toEqual(
    new Refusal([{ field: 'doneOn', key: 'past' }]),
  )
  expect(await carry(room, officer, plan.id, { text: '要領の策定', doneOn: '2026-06-15' })).toEqual({ id: plan.id })
})
