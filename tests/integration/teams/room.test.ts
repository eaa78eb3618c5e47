import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { agreeInTeam } from '@/lib/teams/agree'
import { readTeam } from '@/lib/teams/find'
import { AgreementInput, MemberChange, MemberInput, TeamChange, TeamInput } from '@/lib/teams/input'
import { listTeams } from '@/lib/teams/list'
import { addMember, changeMember } from '@/lib/teams/members'
import { changeTeam, openTeam } from '@/lib/teams/open'
import { readRoom } from '@/lib/teams/read-room'
import { atTime } from '@/tests/factories/consultations'
import { createBureau } from '@/tests/factories/organisations'
import { advisorOf, officerOf } from '@/tests/factories/people'
import { createCase, createProposal } from '@/tests/factories/supports'
import { createRoom, nameMember, ROOM_DATES, type TestRoom } from '@/tests/factories/teams'

const AGREED = {
  agreement: 'policy',
  text: '町の考えを尊重する',
  agreedOn: '令和8年6月10日',
  agreedBy: '町、県、厚生局',
}
const sees = ({ team }: TestRoom, actor: Actor) => asActor(actor, (tx) => readTeam(tx, actor, team.id))

test('a named member comes in from the first day to the last, nobody else does', async () => {
  const room = await createRoom()
  const { advisor, contractor, officer, staff } = room
  expect(await sees(room, advisor)).toBeNull()
  await nameMember(room, advisor, { fromOn: 'R8.6.10', untilOn: 'R8.12.31' })
  expect(await sees(room, advisor)).toMatchObject({ name: '見本町支援チーム', isMember: true })
  expect(await sees(room, contractor)).toBeNull()
  expect(await sees(room, await advisorOf())).toBeNull()
  expect(await sees(room, await officerOf(await createBureau()))).toBeNull()
  for (const actor of [officer, staff]) expect(await sees(room, actor)).toMatchObject({ isMember: false })
  const on = (day: string) => sees(room, atTime(advisor, `${day}T10:00:00+09:00`))
  expect(await on('2026-06-09')).toBeNull()
  expect(await on('2026-12-31')).not.toBeNull()
  expect(await on('2027-01-01')).toBeNull()
})

test('inside, the consultation and everything else of it stays closed to the member', async () => {
  const room = await createRoom()
  const { advisor, consultation } = room
  await nameMember(room, advisor)
  const read = await asActor(advisor, async (tx) => ({
    consultations: await tx.consultation.count({ where: { id: consultation.id } }),
    supports: await tx.support.count(),
    timeline: await tx.timelineEntry.count(),
    dialogue: await tx.dialogueEntry.count(),
    rooms: await listTeams(tx),
  }))
  expect(read).toMatchObject({ consultations: 0, supports: 0, timeline: 0, dialogue: 0 })
  expect(read.rooms.map(({ id }) => id)).toEqual([room.team.id])
})

test('a room that ends earlier closes for its members, and opens again when it is extended', async () => {
  const room = await createRoom()
  const { advisor, officer, staff, team } = room
  await nameMember(room, advisor)
  const change = (endsOn: string, version: string, actor = officer) =>
    asActor(actor, (tx) =>
      changeTeam(tx, actor, team.id, TeamChange.parse({ roomName: '支援チーム', ...ROOM_DATES, endsOn, version })),
    )
  await change('2026-06-14', '1')
  expect(await sees(room, advisor)).toBeNull()
  await expect(change('2027-03-31', '1')).rejects.toMatchObject({ event: 'edit', theirs: { endsOn: '2026-06-14' } })
  await change('2027-03-31', '2')
  expect(await sees(room, advisor)).not.toBeNull()
  expect(await change('2026-05-31', '3')).toEqual(new Refusal([{ field: 'endsOn', key: 'order' }]))
  await expect(change('2027-03-30', '3', staff)).rejects.toThrow(NotPermitted)
})

test('what was agreed has its day and whoever agreed; the wording before stays, and both histories tell', async () => {
  const room = await createRoom()
  const { advisor, consultation, officer, staff, prefecture, team } = room
  await nameMember(room, prefecture)
  const agree = (actor: Actor, typed: object) =>
    asActor(actor, (tx) => agreeInTeam(tx, actor, team.id, AgreementInput.parse({ ...AGREED, ...typed })))
  await agree(officer, {})
  await agree(staff, { text: '町が自分で決める', agreedOn: '2026-06-12' })
  await agree(prefecture, { agreement: 'aim', text: '自分らしく暮らし続ける' })
  expect(await agree(staff, { agreedOn: '2026-06-16' })).toEqual(new Refusal([{ field: 'agreedOn', key: 'past' }]))
  await expect(agree(advisor, {})).rejects.toThrow(NotFound)
  await nameMember(room, advisor)
  await expect(agree(advisor, {})).rejects.toThrow(NotPermitted)
  const { agreements, events } = await asActor(advisor, (tx) => readRoom(tx, team.id))
  expect(agreements.map(({ kind, text }) => [kind, text])).toEqual([
    ['policy', '町が自分で決める'],
    ['aim', '自分らしく暮らし続ける'],
    ['policy', '町の考えを尊重する'],
  ])
  expect(events.map(({ kind }) => kind).sort()).toEqual(
    ['aim', 'member_added', 'member_added', 'opened', 'policy', 'policy'].sort(),
  )
  const told = await asActor(staff, (tx) =>
    tx.timelineEntry.findMany({
      where: { consultationId: consultation.id, kind: 'team_deed' },
      select: { facts: true },
    }),
  )
  expect(told).toContainEqual({ facts: { kind: 'policy', name: '' } })
  expect(told).toContainEqual({ facts: { kind: 'opened', name: '見本町支援チーム' } })
})

test('roles are agreed with a day; two who change the same member see what now stands', async () => {
  const room = await createRoom()
  const { advisor, officer, team } = room
  const { id } = await nameMember(room, advisor)
  const typed = { affiliation: '研究所', fromOn: '2026-06-01', untilOn: '2027-03-31', version: '1' }
  const change = (more: object) =>
    asActor(officer, (tx) => changeMember(tx, officer, team.id, id, MemberChange.parse({ ...typed, ...more })))
  expect(await change({ dutyAgreedOn: '2026-06-10' })).toEqual(new Refusal([{ field: 'duty', key: 'required' }]))
  await change({ duty: '意見交換会の進行', dutyAgreedOn: '2026-06-10' })
  await expect(change({ duty: '講話' })).rejects.toMatchObject({ theirs: { duty: '意見交換会の進行' } })
  await expect(change({ duty: '講話' })).rejects.toThrow(InvalidTransition)
})

test('the desk names people of its own area only, and no one without a name', async () => {
  const { officer, team } = await createRoom()
  const stranger = await advisorOf(await createBureau())
  const add = (typed: object) =>
    asActor(officer, (tx) =>
      addMember(tx, officer, team.id, MemberInput.parse({ fromOn: '2026-06-01', untilOn: '2027-03-31', ...typed })),
    )
  const refused = (field: string, key: string) => new Refusal([{ field, key }])
  expect(await add({ person: `advisor.${stranger.userId}` })).toEqual(refused('person', 'choose'))
  expect(await add({ person: '' })).toEqual(refused('kind', 'choose'))
  expect(await add({ kind: 'municipality' })).toEqual(refused('name', 'required'))
  expect(await add({ kind: 'municipality', name: '町 子', untilOn: '2026-05-01' })).toEqual(refused('untilOn', 'order'))
  expect(await add({ kind: 'municipality', name: '町 子' })).not.toBeInstanceOf(Refusal)
})

test('a room opens once, after the municipality has agreed, and not with dates that are over', async () => {
  const { officer, team } = await createRoom()
  const open = (actor: Actor, supportId: string, typed: object = {}) =>
    asActor(actor, (tx) =>
      openTeam(tx, actor, supportId, TeamInput.parse({ roomName: '部屋', ...ROOM_DATES, ...typed })),
    )
  expect(await open(officer, team.supportId)).toEqual({ id: team.id })
  const people = await createCase()
  const { id } = await createProposal(people)
  await expect(open(people.officer, id)).rejects.toThrow(InvalidTransition)
  await expect(open(people.staff, id)).rejects.toThrow(NotPermitted)
  await expect(open(officer, id)).rejects.toThrow(NotFound)
})
