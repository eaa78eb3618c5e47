import { expect, test } from 'vitest'
import type { Actor, Bearer } from '@/lib/actor/actor'
import { writeMeeting } from '@/lib/calendars/write-meeting'
import { answerByLink, answerPoll } from '@/lib/datePolls/answer'
import { fieldOf, PollAnswerInput } from '@/lib/datePolls/answer-input'
import { cancelPoll } from '@/lib/datePolls/cancel'
import { confirmPoll } from '@/lib/datePolls/confirm'
import { countAnswers } from '@/lib/datePolls/counts'
import { ConfirmInput, PollInput } from '@/lib/datePolls/input'
import { openPoll } from '@/lib/datePolls/open'
import { readAsked, readPoll } from '@/lib/datePolls/read'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { asSystem } from '@/lib/jobs/as-system'
import { atTime } from '@/tests/factories/consultations'
import { askParty, createMeeting, given } from '@/tests/factories/meetings'
import { advisorOf } from '@/tests/factories/people'
import { createCase, createSupportUnderWay } from '@/tests/factories/supports'

const OPENED_AT = '2026-11-02T10:00:00+09:00'
const TYPED = {
  ...{ label: '第1回', closesOn: 'R8.11.20', day_1: '令和8年11月23日', from_1: '13:30', until_1: '15:30' },
  ...{ slots: ['2026-12-08T10:00/12:00', '2026-12-09T13:30/15:30'] },
  ...{ kind_1: 'prefecture', name_1: '県 花子', mailbox_1: 'ken@office.test', kind_2: 'other', name_2: '地区の会長' },
}

async function polled(typed: object = {}) {
  const people = await createCase(OPENED_AT)
  const { staff, consultation } = people
  const officer = atTime(people.officer, OPENED_AT)
  const { id: supportId } = await createSupportUnderWay({ ...people, at: OPENED_AT })
  const advisor = await advisorOf()
  await askParty(people.officer, supportId, advisor)
  const members = [staff.organisationId, advisor.userId, officer.organisationId]
  const open = (more: object = {}) =>
    asActor(officer, (tx) =>
      openPoll(tx, officer, supportId, PollInput.parse({ ...TYPED, members, ...typed, ...more })),
    )
  const read = async (id: string) => {
    const poll = await asActor(officer, (tx) => readPoll(tx, consultation.number, supportId, id))
    if (!poll) throw new Error('no such poll')
    return poll
  }
  return { ...people, officer, supportId, advisor, open, read }
}

type Read = Awaited<ReturnType<Awaited<ReturnType<typeof polled>>['read']>>
const whoIs = (poll: Read, name: RegExp) => {
  const found = poll.respondents.find((one) => name.test(`${one.kind} ${one.name}`))
  if (!found) throw new Error('nobody of that name is asked')
  return found
}
const bearerOf = ({ linkId }: Read['respondents'][number], clock = OPENED_AT): Bearer => ({
  ...{ kind: 'link', linkId: linkId ?? '', clock },
})
const says = (poll: Read, answers: string[], note = '') =>
  PollAnswerInput.parse({ note, ...Object.fromEntries(poll.slots.map(({ id }, at) => [fieldOf(id), answers[at]])) })
const byLink = (bearer: Bearer, input: PollAnswerInput) => asActor(bearer, (tx) => answerByLink(tx, bearer, input))
const signedIn = (actor: Actor, id: string, input: PollAnswerInput) => {
  const then = atTime(actor, OPENED_AT)
  return asActor(then, (tx) => answerPoll(tx, then, id, input))
}

test('four sides answer, each in its own way; the desk reads who can come when, and nobody else does', async () => {
  const { officer, staff, advisor, open, read } = await polled()
  const poll = await read(given(await open()).id)
  expect(poll.slots.map(({ startsAt }) => startsAt.toISOString().slice(0, 16))).toEqual([
    ...['2026-11-23T04:30', '2026-12-08T01:00', '2026-12-09T04:30'],
  ])
  given(await signedIn(staff, whoIs(poll, /municipality/).id, says(poll, ['no', 'yes', 'yes'])))
  given(await signedIn(advisor, whoIs(poll, /advisor/).id, says(poll, ['yes', 'yes', 'maybe'], '午後が助かります')))
  given(await signedIn(officer, whoIs(poll, /bureau/).id, says(poll, ['no', 'yes', 'yes'])))
  const prefecture = bearerOf(whoIs(poll, /県 花子/))
  given(await byLink(prefecture, says(poll, ['yes', 'no', 'no'])))
  given(await byLink(prefecture, says(poll, ['yes', 'yes', 'no'], '直しました')))
  const now = await read(poll.id)
  expect(countAnswers(now.respondents, poll.slots[1]?.id ?? '')).toEqual({ yes: 4, maybe: 0, no: 0, open: 1 })
  expect(whoIs(now, /県 花子/).note).toBe('直しました')
  const seen = await asActor(staff, (tx) => tx.datePollRespondent.findMany())
  expect(seen.map(({ kind }) => kind)).toEqual(['municipality'])
  expect(await asActor(advisor, (tx) => tx.consultation.count())).toBe(0)
  expect(await asActor(prefecture, (tx) => tx.datePollRespondent.count())).toBe(1)
  expect(await asActor(prefecture, (tx) => tx.support.count())).toBe(0)
  expect(await asActor(await advisorOf(), (tx) => readAsked(tx, whoIs(poll, /advisor/).id))).toBeNull()
})

test('after the closing day nothing is taken any more, not even past the form; the desk still writes down what it hears', async () => {
  const { officer, staff, open, read } = await polled()
  const poll = await read(given(await open()).id)
  const late = '2026-11-21T00:00:00+09:00'
  const [prefecture, town] = [whoIs(poll, /県 花子/), whoIs(poll, /municipality/)]
  const bearer = bearerOf(prefecture, late)
  given(await byLink(bearerOf(prefecture, '2026-11-20T23:59:00+09:00'), says(poll, ['yes', 'yes', 'yes'])))
  await expect(byLink(bearer, says(poll, ['no', 'no', 'no']))).rejects.toThrow(InvalidTransition)
  const after = atTime(staff, late)
  const answer = asActor(after, (tx) => answerPoll(tx, after, town.id, says(poll, ['no', 'no', 'no'])))
  await expect(answer).rejects.toThrow(InvalidTransition)
  const past = asActor(bearer, (tx) => tx.datePollRespondent.updateMany({ data: { note: '後から' } }))
  await expect(past).rejects.toThrow()
  expect(await asActor(bearer, (tx) => tx.datePollAnswer.deleteMany())).toEqual({ count: 0 })
  const heard = atTime(officer, late)
  given(await asActor(heard, (tx) => answerPoll(tx, heard, town.id, says(poll, ['yes', 'yes', 'yes']))))
  expect(whoIs(await read(poll.id), /municipality/).answers).toHaveLength(3)
})

test("somebody else's link, another poll's times, and answers to nothing change nothing", async () => {
  const { open, read, staff } = await polled()
  const [poll, other] = [await read(given(await open()).id), await read(given(await open()).id)]
  const bearer = bearerOf(whoIs(other, /県 花子/))
  const refused = new Refusal([{ field: 'answers', key: 'choose' }])
  expect(await byLink(bearer, says(poll, ['yes', 'yes', 'yes']))).toEqual(refused)
  expect(await byLink(bearer, PollAnswerInput.parse({ note: 'なし' }))).toEqual(refused)
  const forged = { ...bearer, linkId: '00000000-0000-4000-8000-000000000000' }
  await expect(byLink(forged, says(other, ['yes', 'yes', 'yes']))).rejects.toThrow(NotFound)
  const stranger = (await createCase()).staff
  await expect(signedIn(stranger, whoIs(poll, /municipality/).id, says(poll, ['yes']))).rejects.toThrow(NotFound)
  await expect(signedIn(staff, whoIs(poll, /県 花子/).id, says(poll, ['yes']))).rejects.toThrow(NotFound)
})

test('of two who decide at once one wins; the date becomes a planned meeting and all who were asked are told, each alone', async () => {
  const { officer, supportId, open, read } = await polled()
  const { id: meeting } = await createMeeting(officer, supportId, { plannedOn: '', startsAt: '', endsAt: '' })
  const poll = await read(given(await open({ meeting })).id)
  const decide = (at: number) =>
    asActor(officer, (tx) =>
      confirmPoll(tx, officer, supportId, poll.id, ConfirmInput.parse({ slot: poll.slots[at]?.id, place: '役場' })),
    )
  const done = await Promise.allSettled([decide(1), decide(2)])
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(done.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(InvalidTransition) })
  const decided = await read(poll.id)
  expect(decided).toMatchObject({ state: 'confirmed', plannedSessionId: meeting })
  const about = [meeting, whoIs(poll, /県 花子/).linkId ?? '']
  const told = await asSystem((tx) =>
    tx.notice.findMany({ where: { subjectId: { in: about } }, orderBy: { kind: 'asc' } }),
  )
  expect(told.map(({ kind }) => kind)).toEqual(['poll_asked', 'poll_planned', 'session_planned'])
  const bearer = bearerOf(whoIs(poll, /県 花子/))
  const asked = await asActor(bearer, (tx) => readAsked(tx, whoIs(poll, /県 花子/).id))
  if (!asked?.poll.plannedSession) throw new Error('the bearer does not see the date')
  const file = writeMeeting(asked.poll.plannedSession, new Date(OPENED_AT))
  expect(file).toMatch(/DTSTART:202612(08T010000|09T043000)Z/)
  expect(file).toContain('LOCATION:役場')
  await expect(byLink(bearer, says(poll, ['no', 'no', 'no']))).rejects.toThrow(InvalidTransition)
})

test('days of the past, a closing day behind the candidates, nobody asked, no candidate: refused at their field; a holiday is taken', async () => {
  const { open, officer, supportId, staff } = await polled()
  const refusal = (field: string, key: string) => new Refusal([{ field, key }])
  expect(await open({ closesOn: 'R8.11.1' })).toEqual(refusal('closesOn', 'notPast'))
  expect(await open({ closesOn: 'R8.12.9' })).toEqual(refusal('closesOn', 'beforeCandidates'))
  expect(await open({ day_1: 'R8.11.2' })).toEqual(refusal('slots', 'future'))
  expect(await open({ members: [], name_1: '', kind_1: '', mailbox_1: '', name_2: '', kind_2: '' })).toEqual(
    refusal('members', 'choose'),
  )
  const issue = (typed: object) => PollInput.safeParse({ ...TYPED, ...typed }).error?.issues[0]
  expect(issue({ slots: ['2026-12-08T12:00/10:00'], day_1: '', from_1: '', until_1: '' })).toMatchObject({
    ...{ path: ['slots'], message: 'choose' },
  })
  expect(issue({ kind_2: '' })).toMatchObject({ path: ['kind_2'], message: 'choose' })
  expect(issue({ until_1: '' })).toMatchObject({ path: ['until_1'], message: 'required' })
  await expect(open()).resolves.toMatchObject({ id: expect.any(String) })
  const theirs = atTime(staff, OPENED_AT)
  const input = PollInput.parse({ ...TYPED, members: [staff.organisationId] })
  await expect(asActor(theirs, (tx) => openPoll(tx, theirs, supportId, input))).rejects.toThrow(NotPermitted)
  const { id } = given(await open())
  await asActor(officer, (tx) => cancelPoll(tx, officer, supportId, id, { reason: '時期を改める' }))
  await expect(
    asActor(officer, (tx) => cancelPoll(tx, officer, supportId, id, { reason: 'もう一度' })),
  ).rejects.toThrow(InvalidTransition)
})
