import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { answerOffer } from '@/lib/dispatches/answer'
import { listFees } from '@/lib/dispatches/fees'
import { readOffer } from '@/lib/dispatches/list-of-support'
import { VisitInput } from '@/lib/dispatches/offer-input'
import { recordVisit } from '@/lib/dispatches/visit'
import { listVisitsToEnter } from '@/lib/dispatches/visits-to-enter'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { PlanInput } from '@/lib/plannedSessions/input'
import { planSession } from '@/lib/plannedSessions/plan'
import { SessionInput } from '@/lib/supportSessions/input'
import { recordSession } from '@/lib/supportSessions/record'
import { aDispatch, anAdvisor, ledgerOf, made, offerTo } from '@/tests/factories/advisors'
import { atTime } from '@/tests/factories/consultations'
import { given } from '@/tests/factories/meetings'

const ACCEPT = { decision: 'accept', declineKind: null, answer: '' } as const

/** An advisor who has taken on two days and some hours, with sessions recorded on 18 June, on site, and 25 June, online for an hour and a half. */
async function held() {
  const of = await aDispatch()
  const entry = await anAdvisor(of)
  const { id: requestId } = made(await offerTo(of, entry.id, { days: 2, hours: 3 }))
  await asActor(entry.advisor, (tx) => answerOffer(tx, entry.advisor, requestId, ACCEPT))
  const { supportId } = of
  const officer = atTime(of.officer, '2026-06-26T10:00:00+09:00')
  const before = atTime(of.officer, '2026-06-01T10:00:00+09:00')
  const plan = PlanInput.parse({ label: '第2回', plannedOn: '2026-06-25', startsAt: '14:00', endsAt: '15:15' })
  const { id: planned } = given(await asActor(before, (tx) => planSession(tx, before, supportId, plan)))
  const record = async (typed: object) =>
    given(await asActor(officer, (tx) => recordSession(tx, officer, supportId, SessionInput.parse(typed)))).id
  const first = await record({ label: '第1回', heldOn: '2026-06-18', mode: 'onsite' })
  const second = await record({ label: '第2回', heldOn: '2026-06-25', mode: 'online', planned })
  const toEnter = () =>
    asActor(officer, async (tx) => {
      const offer = await readOffer(tx, supportId, requestId)
      return offer ? await listVisitsToEnter(tx, supportId, offer) : []
    })
  const enter = (typed: object) =>
    asActor(officer, (tx) => recordVisit(tx, officer, supportId, requestId, VisitInput.parse(typed)))
  return { ...of, ...entry, officer, requestId, first, second, toEnter, enter }
}

test('a recorded session proposes its visit: a day on site, the planned hours online; confirmed as it is, it stands once', async () => {
  const { officer, bureau, requestId, first, second, toEnter, enter } = await held()
  const [onsite, online] = await toEnter()
  expect([onsite, online]).toMatchObject([
    { id: first, heldOn: '2026-06-18', texts: { days: '1', hours: '', feeYen: '20000', travelYen: '15000' } },
    { id: second, heldOn: '2026-06-25', texts: { days: '', hours: '1.5', feeYen: '', travelYen: '' } },
  ])
  given(await enter({ session: first, heldOn: '2026-06-18', ...onsite?.texts }))
  expect(await ledgerOf(officer, requestId)).toEqual({ reserved: 0, assigned: 1, used: 1 })
  expect(await toEnter()).toMatchObject([{ id: second }])
  await expect(enter({ session: first, heldOn: '2026-06-18', days: '1' })).rejects.toThrow(InvalidTransition)
  const twice = await Promise.allSettled([1, 2].map(() => enter({ session: second, heldOn: 'R8.6.25', hours: '1.5' })))
  expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const fees = await asActor(officer, (tx) => listFees(tx, bureau.id, 2026))
  expect(fees.map(({ days, hours }) => [days, hours])).toEqual([
    [1, 0],
    [0, 1.5],
  ])
  expect(await toEnter()).toEqual([])
})

test('by hand a day that stands in the ledger is refused, and a session of a day entered by hand is not proposed; its own day counts', async () => {
  const { requestId, officer, first, second, toEnter, enter } = await held()
  const taken = (field: string) => new Refusal([{ field, key: 'visitTaken' }])
  given(await enter({ session: first, heldOn: '2020-01-01', days: '1' }))
  expect(await enter({ heldOn: '2026-06-18', days: '1' })).toEqual(taken('heldOn'))
  given(await enter({ heldOn: '2026-06-25', hours: '1' }))
  expect(await toEnter()).toEqual([])
  expect(await enter({ session: second, heldOn: '2026-06-25', hours: '1' })).toEqual(taken('days'))
  given(await enter({ heldOn: '2026-06-24', days: '0.5' }))
  expect(await ledgerOf(officer, requestId)).toEqual({ reserved: 0, assigned: 0.5, used: 1.5 })
  const other = await held()
  await expect(enter({ session: other.first, heldOn: '2026-06-18', days: '1' })).rejects.toThrow(NotFound)
})
