import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { cancelPlan } from '@/lib/plannedSessions/cancel'
import { changePlan } from '@/lib/plannedSessions/change'
import { PlanChange, PlanInput } from '@/lib/plannedSessions/input'
import { listMyMeetings } from '@/lib/plannedSessions/list-mine'
import { planSession } from '@/lib/plannedSessions/plan'
import { listPlanned } from '@/lib/plannedSessions/read'
import { SessionInput } from '@/lib/supportSessions/input'
import { recordSession } from '@/lib/supportSessions/record'
import { askParty, createMeeting, given } from '@/tests/factories/meetings'
import { advisorOf, partnerOf } from '@/tests/factories/people'
import { createCase, createProposal, createSupportUnderWay } from '@/tests/factories/supports'

async function underWay() {
  const people = await createCase()
  const { id: supportId } = await createSupportUnderWay(people)
  return { ...people, supportId }
}

const labels = async (actor: Actor) =>
  (await asActor(actor, (tx) => listMyMeetings(tx))).map(({ label, place }) => ({ label, place }))
const change = (version = 1, typed: object = {}) => PlanChange.parse({ label: '第1回', version, ...typed })

test('a meeting is read by the municipality and by who took the support on, not by who was only asked or by a stranger', async () => {
  const { officer, staff, supportId } = await underWay()
  const [coming, asked, stranger] = [await advisorOf(), await partnerOf(), await advisorOf()]
  await askParty(officer, supportId, coming)
  await askParty(officer, supportId, asked, 'sent')
  await createMeeting(officer, supportId, { place: '町民センター' })
  const shown = [{ label: '第1回', place: '町民センター' }]
  expect(await labels(coming)).toEqual(shown)
  expect(await labels(asked)).toEqual([])
  expect(await labels(stranger)).toEqual([])
  expect(await asActor(staff, (tx) => listPlanned(tx, supportId))).toMatchObject(shown)
  expect(await asActor((await createCase()).staff, (tx) => listPlanned(tx, supportId))).toEqual([])
})

test('a label alone is enough; days of the past, half times and ends before beginnings are refused at their field', async () => {
  const { officer, supportId } = await underWay()
  const { id } = await createMeeting(officer, supportId, { label: '0.5次', plannedOn: '', startsAt: '', endsAt: '' })
  expect(await asActor(officer, (tx) => listPlanned(tx, supportId))).toMatchObject([{ id, plannedOn: null }])
  const plan = (typed: object) =>
    asActor(officer, (tx) => planSession(tx, officer, supportId, PlanInput.parse({ label: '第1回', ...typed })))
  expect(await plan({ plannedOn: 'R2.4.1' })).toEqual(new Refusal([{ field: 'plannedOn', key: 'notPast' }]))
  const wrong = (typed: object) => PlanInput.safeParse({ label: '第1回', ...typed }).error?.issues[0]
  expect(wrong({ startsAt: '14:00' })).toMatchObject({ path: ['plannedOn'], message: 'required' })
  expect(wrong({ plannedOn: 'R81.12.1', startsAt: '午後2時', endsAt: '13時半' })).toMatchObject({
    ...{ path: ['endsAt'], message: 'timeOrder' },
  })
  expect(wrong({ startsAt: '25:00' })).toMatchObject({ path: ['startsAt'], message: 'time' })
  expect(wrong({ onlineUrl: 'javascript:alert(1)' })).toMatchObject({ path: ['onlineUrl'], message: 'url' })
})

test('nobody but the desk plans, and nobody before the municipality has agreed', async () => {
  const people = await createCase()
  const { officer, staff } = people
  const { id: proposed } = await createProposal(people)
  await expect(createMeeting(officer, proposed)).rejects.toThrow(InvalidTransition)
  const { supportId, staff: theirs } = await underWay()
  await expect(createMeeting(staff, proposed)).rejects.toThrow(NotPermitted)
  await expect(createMeeting(theirs, supportId)).rejects.toThrow(NotPermitted)
  await expect(createMeeting(officer, supportId)).rejects.toThrow(NotFound)
})

test('a meeting is recorded once: recording fills its row, and a second record of it is refused', async () => {
  const { officer, supportId } = await underWay()
  const { id } = await createMeeting(officer, supportId)
  const typed = { label: '第1回', heldOn: 'R8.6.1', mode: 'online', planned: id }
  const record = () => asActor(officer, (tx) => recordSession(tx, officer, supportId, SessionInput.parse(typed)))
  const done = await Promise.allSettled([record(), record()])
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const [held] = await asActor(officer, (tx) => listPlanned(tx, supportId))
  const sessions = await asActor(officer, (tx) => tx.supportSession.findMany({ where: { supportId } }))
  expect(sessions).toHaveLength(1)
  expect(held).toMatchObject({ state: 'held', supportSessionId: sessions[0]?.id })
  const other = await underWay()
  const elsewhere = asActor(other.officer, (tx) =>
    recordSession(tx, other.officer, other.supportId, SessionInput.parse(typed)),
  )
  await expect(elsewhere).rejects.toThrow(NotFound)
})

test('a cancelled meeting stays with its reason and can neither be changed nor recorded; who comes late to a change sees what stands', async () => {
  const { officer, supportId } = await underWay()
  const { id } = await createMeeting(officer, supportId)
  given(await asActor(officer, (tx) => changePlan(tx, officer, supportId, id, change(1, { place: '役場' }))))
  const late = asActor(officer, (tx) => changePlan(tx, officer, supportId, id, change(1)))
  await expect(late).rejects.toMatchObject({ event: 'edit', theirs: { place: '役場' } })
  await asActor(officer, (tx) => cancelPlan(tx, officer, supportId, id, { reason: '台風のため', version: 2 }))
  await expect(asActor(officer, (tx) => changePlan(tx, officer, supportId, id, change(3)))).rejects.toThrow(
    InvalidTransition,
  )
  const [cancelled] = await asActor(officer, (tx) => listPlanned(tx, supportId))
  expect(cancelled).toMatchObject({ state: 'cancelled', cancelReason: '台風のため' })
})
