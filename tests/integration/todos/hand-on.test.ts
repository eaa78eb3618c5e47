import { expect, test } from 'vitest'
import { assignOfficer } from '@/lib/assignments/assign-officer'
import { reassignConsultation } from '@/lib/consultations/reassign'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { closeAccount } from '@/lib/people/close-account'
import { countHeld } from '@/lib/people/count-held'
import { endPost } from '@/lib/people/end-post'
import { readTimeline } from '@/lib/timeline/read'
import { completeTodo } from '@/lib/todos/close'
import { setTodo } from '@/lib/todos/set'
import { administratorOf, managerOf, officerOf } from '../../factories/people'
import { does, MONDAY, openDesk } from '../desk/desk-world'
import { begin, undo } from '../queue/bulk-world'

type Desk = Awaited<ReturnType<typeof openDesk>>
const TODAY = '2026-06-01'

async function todoOf(desk: Desk, owner: Desk['officer'], text: string) {
  const input = { text, owner: owner.membershipId, dueOn: null, shared: false, entryId: '', sessionId: '' }
  const done = await does(desk.officer, (tx, who) => setTodo(tx, who, desk.number, input))
  if (done instanceof Refusal) throw new Error('refused')
  return done.id
}

const ownersOf = (desk: Desk) =>
  does(desk.officer, async (tx) => {
    const todos = await tx.todo.findMany({ where: { consultationId: desk.id }, orderBy: { text: 'asc' } })
    return todos.map(({ text, ownerName }) => [text, ownerName])
  })

async function withColleagues() {
  const desk = await openDesk()
  const old = await officerOf(desk.bureau, { name: '前任 一郎' })
  const next = await officerOf(desk.bureau, { name: '後任 花子' })
  await does(desk.officer, (tx, who) => reassignConsultation(tx, who, desk.number, { membershipId: old.membershipId }))
  await todoOf(desk, old, '事例を送る')
  await todoOf(desk, desk.officer, '局内で調整')
  await todoOf(desk, next, '資料を読む')
  return { desk, old, next }
}

test('what the officer was to do goes along with the consultation, and the desk alone reads so in the timeline', async () => {
  const { desk, old, next } = await withColleagues()
  const ticked = await todoOf(desk, old, '済んだこと')
  await does(desk.officer, (tx, who) => completeTodo(tx, who, ticked))
  await does(desk.officer, (tx, who) => reassignConsultation(tx, who, desk.number, { membershipId: next.membershipId }))
  expect(await ownersOf(desk)).toEqual([
    ['事例を送る', next.name],
    ['局内で調整', desk.officer.name],
    ['済んだこと', old.name],
    ['資料を読む', next.name],
  ])
  const eventsFor = (who: Desk['officer']) => does(who, (tx) => readTimeline(tx, desk.id))
  const told = (await eventsFor(desk.officer)).entries.filter(({ kind }) => kind === 'todos_handed_on')
  expect(told.map(({ audience, facts }) => [audience, facts])).toEqual([['internal', { officer: next.name, count: 1 }]])
  expect((await eventsFor(desk.staff)).entries.map(({ kind }) => kind)).not.toContain('todos_handed_on')
})

test('a bulk assignment takes them along too, and undoing gives back those alone', async () => {
  const { desk, old, next } = await withColleagues()
  const of = { ...desk, colleague: next, all: [{ id: desk.id, number: desk.number }] }
  const id = await begin(of, { act: 'assign', n: [desk.number], membershipId: next.membershipId })
  expect(await ownersOf(desk)).toContainEqual(['事例を送る', next.name])
  await undo(of, id)
  expect(await ownersOf(desk)).toEqual([
    ['事例を送る', old.name],
    ['局内で調整', desk.officer.name],
    ['資料を読む', next.name],
  ])
})

test('a post with to-dos left does not end, the administrator sees how many, and a new officer takes them', async () => {
  const { desk, old, next } = await withColleagues()
  await does(desk.officer, (tx, who) =>
    reassignConsultation(tx, who, desk.number, { membershipId: desk.officer.membershipId }, []),
  )
  const admin = { ...(await administratorOf(desk.bureau)), clock: MONDAY }
  const manager = { ...(await managerOf(desk.bureau)), clock: MONDAY }
  const held = () => asActor(admin, (tx) => countHeld(tx, old.membershipId, TODAY))
  const end = () => asActor(admin, (tx) => endPost(tx, admin, old.userId, old.membershipId, { lastDay: TODAY }))
  expect(await held()).toEqual({ municipalities: 0, consultations: 0, supports: 0, todos: 1 })
  expect(await asActor(desk.officer, (tx) => countHeld(tx, old.membershipId, TODAY))).toMatchObject({ todos: 0 })
  expect(await end()).toEqual(new Refusal([{ field: 'lastDay', key: 'stillHolds' }]))
  expect(await asActor(admin, (tx) => closeAccount(tx, admin, old.userId))).toBeInstanceOf(Refusal)

  const assign = (officer: Desk['officer'], from: string) =>
    asActor(manager, (tx) =>
      assignOfficer(tx, manager, desk.municipality.code, {
        ...{ officer: officer.membershipId, from, until: null, handOver: true },
      }),
    )
  await assign(old, TODAY)
  expect(await held()).toMatchObject({ municipalities: 1, todos: 1 })
  await assign(next, '2026-06-02')
  expect(await held()).toEqual({ municipalities: 0, consultations: 0, supports: 0, todos: 0 })
  expect(await end()).toEqual({ id: old.userId })
})
