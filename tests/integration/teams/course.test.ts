import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { SessionInput } from '@/lib/supportSessions/input'
import { recordSession } from '@/lib/supportSessions/record'
import { keepAttendance } from '@/lib/teams/attendance'
import { countOf, readCourse, totalsOf } from '@/lib/teams/course'
import { addEntry, changeEntry } from '@/lib/teams/entries'
import { AttendanceInput, EntryChange, EntryInput } from '@/lib/teams/input'
import { layPlan } from '@/lib/teams/lay-plan'
import { listAhead } from '@/lib/teams/list-ahead'
import { createRoom, nameMember, type TestRoom } from '@/tests/factories/teams'

const ENTRY = {
  entryKind: 'internal_meeting',
  title: '第1回課内協議',
  onDay: '令和8年6月5日',
  people: 'いきいき長寿課',
}
const SESSION = { label: '第1回支援', heldOn: '2026-06-10', mode: 'onsite', kind_1: 'municipality', number_1: '3' }

async function recorded({ officer, team }: TestRoom, typed: object = {}) {
  const input = SessionInput.parse({ ...SESSION, ...typed })
  const session = await asActor(officer, (tx) => recordSession(tx, officer, team.supportId, input))
  if (session instanceof Refusal) throw new Error('refused')
  return session.id
}
async function add({ team }: TestRoom, actor: Actor, typed: object = {}) {
  const added = await asActor(actor, (tx) => addEntry(tx, actor, team.id, EntryInput.parse({ ...ENTRY, ...typed })))
  if (added instanceof Refusal) throw new Error('refused')
  return added
}
const course = ({ team }: TestRoom, actor: Actor) => asActor(actor, (tx) => readCourse(tx, team))

test('what the town did by itself stands between the sessions, in order, and every member reads both', async () => {
  const room = await createRoom()
  const { advisor, staff } = room
  await nameMember(room, advisor)
  await recorded(room)
  await add(room, staff)
  await add(room, staff, { entryKind: 'inspection', title: '視察', onDay: 'R8.7.1', monthOnly: 'on' })
  const steps = await course(room, advisor)
  expect(steps.map(({ of, title, whenText }) => [of, title, whenText])).toEqual([
    ['entry', '第1回課内協議', ''],
    ['session', '第1回支援', ''],
    ['entry', '視察', 'month'],
  ])
  await expect(add(room, advisor)).rejects.toThrow(NotPermitted)
})

test('two who correct the same activity: the later sees what now stands', async () => {
  const room = await createRoom()
  const { officer, staff, team } = room
  const { id } = await add(room, staff)
  const change = (actor: Actor, place: string) =>
    asActor(actor, (tx) =>
      changeEntry(tx, actor, team.id, id, EntryChange.parse({ ...ENTRY, where: place, version: '1' })),
    )
  await change(staff, '役場')
  await expect(change(officer, '会議室')).rejects.toMatchObject({ event: 'edit', theirs: { where: '役場' } })
})

test('participants are kept by kind, counted where there is a number, and add up over case and year', async () => {
  const room = await createRoom()
  const { officer, staff, team } = room
  const [session, second] = [await recorded(room), await recorded(room, { label: '第2回支援', heldOn: '2026-06-14' })]
  const keep = (id: string, lines: string, of: 'session' | 'entry' = 'session') =>
    asActor(staff, (tx) => keepAttendance(tx, staff, team.id, { kind: of, id }, AttendanceInput.parse({ lines })))
  await keep(session, 'ケアマネジャー　１２名\n地域包括支援センター：5\n町')
  const { id } = await add(room, staff, { onDay: '2026-03-31' })
  await keep(id, 'ケアマネジャー 3\n住民 20', 'entry')
  const steps = await course(room, staff)
  expect(steps.map((step) => [step.title, countOf(step)])).toEqual([
    ['第1回課内協議', 23],
    ['第1回支援', 17],
    ['第2回支援', 3],
  ])
  const total = (label: string, year: number | null) => totalsOf(steps, year).find((one) => one.label === label)
  expect(total('ケアマネジャー', null)).toMatchObject({ times: 2, people: 15 })
  expect(total('ケアマネジャー', 2026)).toMatchObject({ times: 1, people: 12 })
  expect(total('町', null)).toMatchObject({ times: 1, people: 0 })
  expect(total('municipality', 2026)).toMatchObject({ kind: 'municipality', people: 3 })
  await keep(session, '町 2')
  expect((await course(room, officer)).map(countOf)).toEqual([23, 2, 3])
  expect(await keep(second, '12')).toEqual(new Refusal([{ field: 'lines', key: 'invalid' }]))
})

test('a session of another support cannot be written to', async () => {
  const [room, other] = [await createRoom(), await createRoom()]
  const session = await recorded(other)
  const input = AttendanceInput.parse({ lines: '町 2' })
  const keep = asActor(room.staff, (tx) =>
    keepAttendance(tx, room.staff, room.team.id, { kind: 'session', id: session }, input),
  )
  await expect(keep).rejects.toThrow(NotFound)
})

test('the usual order is laid in one act, once, and reminds without locking', async () => {
  const room = await createRoom()
  const { advisor, officer, staff, team } = room
  await nameMember(room, advisor)
  const lay = (labels: string, actor = officer) => asActor(actor, (tx) => layPlan(tx, actor, team.id, { labels }))
  expect(await lay('オリエンテーション\n第1回支援\n\n第1回支援\n報告会')).toEqual({ laid: 3 })
  expect(await lay('第1回支援\n第2回支援')).toEqual({ laid: 1 })
  await expect(lay('第3回支援', staff)).rejects.toThrow(NotPermitted)
  expect(await lay('長'.repeat(81))).toEqual(new Refusal([{ field: 'labels', key: 'tooLong' }]))
  const ahead = await asActor(advisor, (tx) => listAhead(tx, team.supportId))
  expect(ahead.map(({ label, aims, isPast }) => [label, aims, isPast])).toEqual([
    ['オリエンテーション', '', false],
    ['第1回支援', '', false],
    ['報告会', '', false],
    ['第2回支援', '', false],
  ])
})
