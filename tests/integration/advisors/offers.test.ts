import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { answerByLink, answerOffer } from '@/lib/dispatches/answer'
import { readMyOffer } from '@/lib/dispatches/read-my-offer'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { answerRequest } from '@/lib/requests/answer'
import { AnswerInput } from '@/lib/requests/input'
import { listParties } from '@/lib/requests/list-parties'
import { listMyRequests } from '@/lib/requests/read'
import { withdrawRequest } from '@/lib/requests/withdraw'
import { readTimeline } from '@/lib/timeline/read'
import {
  aDispatch,
  anAdvisor,
  bearerFor,
  ledgerOf,
  made,
  OFFER,
  offerTo,
  registerOne,
} from '@/tests/factories/advisors'
import { advisorOf } from '@/tests/factories/people'

const ACCEPT = { decision: 'accept', declineKind: null, answer: '' } as const
const DECLINE = { decision: 'decline', declineKind: 'dates', answer: '六月は講義があります' } as const

async function asked() {
  const of = await aDispatch()
  const entry = await anAdvisor(of)
  const { id } = made(await offerTo(of, entry.id))
  return { ...of, ...entry, requestId: id }
}

test('the advisor reads its offer and nothing of the consultation, and accepts: days move from reserved to assigned', async () => {
  const { advisor, officer, staff, consultation, supportId, requestId } = await asked()
  expect(await ledgerOf(officer, requestId)).toEqual({ reserved: 1 })
  const offer = await asActor(advisor, (tx) => readMyOffer(tx, requestId))
  expect(offer).toMatchObject({ title: OFFER.title, days: 1, feeYen: 20_000, state: 'sent' })
  expect(await asActor(advisor, (tx) => tx.consultation.count())).toBe(0)
  expect(await asActor(advisor, (tx) => tx.dispatchChoice.count())).toBe(0)
  expect(await asActor(advisor, (tx) => answerOffer(tx, advisor, requestId, ACCEPT))).toMatchObject({ id: requestId })
  expect(await ledgerOf(officer, requestId)).toEqual({ reserved: 0, assigned: 1 })
  await expect(asActor(advisor, (tx) => answerOffer(tx, advisor, requestId, ACCEPT))).rejects.toThrow(InvalidTransition)
  const told = (await asActor(staff, (tx) => readTimeline(tx, consultation.id))).entries.map(({ kind }) => kind)
  expect(told).toContain('offer_accepted')
  expect(told).not.toContain('offer_sent')
  expect(await asActor(staff, (tx) => listParties(tx, consultation.id))).toMatchObject([{ name: advisor.name }])
  const comes = await asActor(staff, (tx) =>
    tx.supportParticipant.findMany({ where: { supportId }, select: { name: true } }),
  )
  expect(comes).toEqual([{ name: advisor.name }])
  expect(await asActor(officer, (tx) => tx.request.findUnique({ where: { id: requestId } }))).toMatchObject({
    state: 'accepted',
    answeredByName: advisor.name,
  })
})

test('what was declined is gone for the advisor, reason and all, and its days are free again', async () => {
  const { advisor, officer, staff, consultation, requestId } = await asked()
  await asActor(advisor, (tx) => answerOffer(tx, advisor, requestId, DECLINE))
  expect(await asActor(advisor, (tx) => readMyOffer(tx, requestId))).toBeNull()
  expect(await asActor(advisor, listMyRequests)).toEqual([])
  expect(await ledgerOf(officer, requestId)).toEqual({ reserved: 0 })
  expect(await asActor(officer, (tx) => tx.request.findUnique({ where: { id: requestId } }))).toMatchObject({
    ...{ state: 'declined', declineKind: 'dates', answer: DECLINE.answer },
  })
  const told = (await asActor(staff, (tx) => readTimeline(tx, consultation.id))).entries.map(({ kind }) => kind)
  expect(told).not.toContain('offer_declined')
  expect(await asActor(staff, (tx) => listParties(tx, consultation.id))).toEqual([])
  await expect(asActor(advisor, (tx) => answerOffer(tx, advisor, requestId, ACCEPT))).rejects.toThrow(NotFound)
})

test('declining for a conflict of interest declares it, and nobody asks this advisor for this town again', async () => {
  const of = await asked()
  const { advisor, officer, id, requestId, municipality } = of
  await asActor(advisor, (tx) => answerOffer(tx, advisor, requestId, { ...DECLINE, declineKind: 'interest' }))
  const declared = await asActor(officer, (tx) => tx.advisorConflict.findMany({ where: { advisorId: id } }))
  expect(declared).toMatchObject([{ organisationId: municipality.id, declaredSide: 'advisor', reason: DECLINE.answer }])
  expect(await offerTo(of, id)).toEqual(new Refusal([{ field: 'advisorId', key: 'advisorConflict' }]))
})

test('a conflict that was declared while the offer waited keeps it from being accepted', async () => {
  const { advisor, officer, bureau, municipality, id, requestId } = await asked()
  await asActor(officer, (tx) =>
    tx.advisorConflict.createMany({
      data: {
        ...{ advisorId: id, bureauId: bureau.id, organisationId: municipality.id, body: municipality.name },
        ...{ declaredSide: 'desk', declaredByName: officer.name },
      },
    }),
  )
  const refused = await asActor(advisor, (tx) => answerOffer(tx, advisor, requestId, ACCEPT))
  expect(refused).toEqual(new Refusal([{ field: 'decision', key: 'ownConflict' }]))
  expect(await ledgerOf(officer, requestId)).toEqual({ reserved: 1 })
})

test('nobody else reads or answers the offer, and not by the way of other requests', async () => {
  const { advisor, bureau, staff, requestId } = await asked()
  const other = await advisorOf(bureau)
  expect(await asActor(other, (tx) => readMyOffer(tx, requestId))).toBeNull()
  await expect(asActor(other, (tx) => answerOffer(tx, other, requestId, ACCEPT))).rejects.toThrow(NotFound)
  await expect(asActor(staff, (tx) => answerOffer(tx, staff, requestId, ACCEPT))).rejects.toThrow(NotFound)
  const input = AnswerInput.parse({ decision: 'accept' })
  await expect(asActor(advisor, (tx) => answerRequest(tx, advisor, requestId, input))).rejects.toThrow(NotPermitted)
  const force = asActor(advisor, (tx) =>
    tx.request.updateMany({ where: { id: requestId }, data: { state: 'accepted' } }),
  )
  await expect(force).rejects.toThrow(/together with its quota/)
  await expect(asActor(advisor, (tx) => answerOffer(tx, advisor, 'no-id', ACCEPT))).rejects.toThrow(NotFound)
})

test('an offer taken back is gone, its days and its link too', async () => {
  const of = await aDispatch()
  const { officer, supportId } = of
  const id = await registerOne(officer)
  const { id: requestId } = made(await offerTo(of, id))
  const bearer = await bearerFor(officer, requestId)
  await asActor(officer, (tx) => withdrawRequest(tx, officer, supportId, requestId))
  expect(await ledgerOf(officer, requestId)).toEqual({ reserved: 0 })
  await expect(asActor(bearer, (tx) => answerByLink(tx, bearer, ACCEPT))).rejects.toThrow(InvalidTransition)
})

test('an advisor without an account answers by the link: opening shows, the button acts, and once', async () => {
  const of = await aDispatch()
  const { officer } = of
  const id = await registerOne(officer, { name: '紙野 文' })
  const { id: requestId } = made(await offerTo(of, id))
  const bearer = await bearerFor(officer, requestId)
  const look = () => asActor(bearer, (tx) => readMyOffer(tx, requestId))
  expect(await look()).toMatchObject({ title: OFFER.title, state: 'sent' })
  expect(await look()).toMatchObject({ state: 'sent' })
  expect(await asActor(bearer, (tx) => tx.consultation.count())).toBe(0)
  const both = await Promise.allSettled([1, 2].map(() => asActor(bearer, (tx) => answerByLink(tx, bearer, ACCEPT))))
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await ledgerOf(officer, requestId)).toEqual({ reserved: 0, assigned: 1 })
  expect(await look()).toBeNull()
  const lane = await asActor(officer, (tx) => tx.request.findUnique({ where: { id: requestId } }))
  expect(lane).toMatchObject({ state: 'accepted', answeredByName: '紙野 文' })
})
