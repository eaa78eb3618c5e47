import { expect, test } from 'vitest'
import { keepNote } from '@/lib/dialogue/keep-note'
import { logDialogue } from '@/lib/dialogue/log'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { readTimeline } from '@/lib/timeline/read'
import { completeTodo, dropTodo } from '@/lib/todos/close'
import type { TodoInput } from '@/lib/todos/input'
import { listOurTodos, listTodosOf } from '@/lib/todos/list'
import { setTodo } from '@/lib/todos/set'
import { createMunicipality } from '../../factories/organisations'
import { officerOf, prefectureStaffOf, staffOf } from '../../factories/people'
import { does, kindsSeenBy, noticesOf, openDesk } from '../desk/desk-world'

const TODO: TodoInput = {
  text: '直近3年の利用者数を調べる',
  owner: 'municipality',
  dueOn: '2026-06-10',
  shared: false,
  entryId: '',
  sessionId: '',
}

async function set(desk: Awaited<ReturnType<typeof openDesk>>, todo: Partial<TodoInput> = {}, by = desk.officer) {
  const done = await does(by, (tx, who) => setTodo(tx, who, desk.number, { ...TODO, ...todo }))
  if (done instanceof Refusal) throw new Error('refused')
  return done.id
}

test('the municipality is told of its own, sees it and ticks it off once; another municipality never', async () => {
  const desk = await openDesk({ sharedWithPrefecture: true })
  const neighbour = await staffOf(await createMunicipality({ prefecture: desk.prefecture }))
  const prefecture = await prefectureStaffOf(desk.prefecture)
  const id = await set(desk)
  const ours = () => does(desk.staff, (tx, who) => listOurTodos(tx, who, '2026-05-01'))
  expect((await ours()).open).toMatchObject([{ id, text: TODO.text, consultation: { number: desk.number } }])
  expect(await noticesOf(desk.id)).toContain('todo_given')
  expect((await does(neighbour, (tx, who) => listOurTodos(tx, who, '2026-05-01'))).open).toEqual([])
  await expect(does(neighbour, (tx, who) => completeTodo(tx, who, id))).rejects.toThrow(NotFound)
  await expect(does(desk.stranger, (tx, who) => completeTodo(tx, who, id))).rejects.toThrow(NotFound)
  await expect(does(prefecture, (tx, who) => completeTodo(tx, who, id))).rejects.toThrow(NotPermitted)
  await expect(does(desk.staff, (tx, who) => dropTodo(tx, who, id))).rejects.toThrow(NotPermitted)

  await does(desk.staff, (tx, who) => completeTodo(tx, who, id))
  expect(await ours()).toMatchObject({ open: [], done: [{ id, closedByName: desk.staff.name }] })
  expect(await kindsSeenBy(desk.staff, desk.id)).toEqual(['received', 'todo_set', 'todo_done'])
  await expect(does(desk.staff, (tx, who) => completeTodo(tx, who, id))).rejects.toThrow(InvalidTransition)
})

test('what the desk is to do stays internal unless it is shown, and the town cannot tick it', async () => {
  const desk = await openDesk()
  const colleague = await officerOf(desk.bureau)
  const internal = await set(desk, { owner: colleague.membershipId, text: '庁内で調整' })
  const promised = await set(desk, { owner: colleague.membershipId, text: '事例を送る', shared: true })
  const seen = (who: typeof desk.staff) => does(who, (tx) => listTodosOf(tx, desk.id))
  expect((await seen(desk.officer)).map(({ id }) => id).sort()).toEqual([internal, promised].sort())
  expect(await seen(desk.staff)).toMatchObject([{ id: promised, ownerName: colleague.name }])
  await expect(does(desk.staff, (tx, who) => completeTodo(tx, who, internal))).rejects.toThrow(NotFound)
  await expect(does(desk.staff, (tx, who) => completeTodo(tx, who, promised))).rejects.toThrow(NotPermitted)
  await does(desk.officer, (tx, who) => dropTodo(tx, who, internal))
  expect(JSON.stringify(await does(desk.staff, (tx) => readTimeline(tx, desk.id)))).not.toContain('庁内で調整')
})

test('it comes from a talk or note of this consultation, and from no other', async () => {
  const desk = await openDesk()
  const other = await openDesk()
  const note = await does(desk.officer, (tx, who) => keepNote(tx, who, desk.number, { body: '要確認' }))
  await set(desk, { owner: desk.officer.membershipId, entryId: note.id })
  const { entries } = await does(desk.officer, (tx) => readTimeline(tx, desk.id))
  const ofNote = entries.find(({ dialogue }) => dialogue?.id === note.id)
  expect(ofNote?.dialogue?.todos).toMatchObject([{ text: TODO.text, state: 'open' }])
  const foreign = does(other.officer, (tx, who) => setTodo(tx, who, other.number, { ...TODO, entryId: note.id }))
  await expect(foreign).rejects.toThrow(NotFound)
  expect(
    await does(desk.officer, (tx, who) =>
      setTodo(tx, who, desk.number, { ...TODO, owner: desk.stranger.membershipId }),
    ),
  ).toBeInstanceOf(Refusal)
  await expect(does(desk.staff, (tx, who) => setTodo(tx, who, desk.number, TODO))).rejects.toThrow(NotPermitted)
})

test('a logged call sets what is to be done in the same step', async () => {
  const desk = await openDesk()
  const call = {
    ...({ kind: 'call' } as const),
    ...{ occurredAt: '2026-06-01T09:30:00+09:00', people: '', body: '現状を伺った。' },
    ...({ audience: 'internal' } as const),
    ...{ isAnswer: false, todo: '資料を送っていただく', todoDueOn: null },
  }
  await does(desk.officer, (tx, who) => logDialogue(tx, who, desk.number, { ...call, todoFor: 'municipality' }))
  await does(desk.officer, (tx, who) => logDialogue(tx, who, desk.number, { ...call, todoFor: 'desk' }))
  const todos = await does(desk.officer, (tx) => listTodosOf(tx, desk.id))
  expect(todos.map(({ side, audience }) => [side, audience]).sort()).toEqual([
    ['desk', 'internal'],
    ['municipality', 'shared'],
  ])
})
