import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { answerRequest } from '@/lib/requests/answer'
import { byWaiting } from '@/lib/requests/by-waiting'
import { AnswerInput } from '@/lib/requests/input'
import { listPendingRequests } from '@/lib/requests/list-pending'
import { listMyRequests, readMyRequest } from '@/lib/requests/read'
import { sendRequest } from '@/lib/requests/send'
import { withdrawRequest } from '@/lib/requests/withdraw'
import { createOrganisation } from '@/tests/factories/organisations'
import { advisorOf, networkMemberOf, partnerOf } from '@/tests/factories/people'
import { createCase, createProposal, createSupportUnderWay } from '@/tests/factories/supports'

const ASKED = {
  title: '買物支援の道路運送法上の扱い',
  summary: '町が送迎を検討しています。許可や登録が要るかを教えてください。',
  consented: true,
  dueOn: '2999-12-01',
}

async function asked(input: Partial<typeof ASKED> = {}) {
  const people = await createCase()
  const { officer } = people
  const office = await createOrganisation('partner_office', { name: '第一運輸局' })
  const partner = await partnerOf(undefined, office)
  const { id: supportId } = await createSupportUnderWay(people)
  const send = () =>
    asActor(officer, (tx) => sendRequest(tx, officer, supportId, { ...ASKED, ...input, addressee: `o.${office.id}` }))
  return { ...people, supportId, office, partner, send }
}

function idOf(sent: { id: string } | Refusal): string {
  if (sent instanceof Refusal) throw new Error(`refused: ${JSON.stringify(sent.errors)}`)
  return sent.id
}

const said = (answer: Record<string, string>) => AnswerInput.parse(answer)
const titlesOf = (actor: Actor) => asActor(actor, async (tx) => (await listMyRequests(tx)).map(({ title }) => title))

test('only the party asked finds the request, with its summary and no name of the town', async () => {
  const { partner, send, office } = await asked()
  const id = idOf(await send())
  const sameRoleElsewhere = await partnerOf()
  const otherRoleSameHouse = await networkMemberOf(undefined, office)
  expect(await titlesOf(partner)).toEqual([ASKED.title])
  expect(await titlesOf(sameRoleElsewhere)).toEqual([])
  expect(await titlesOf(otherRoleSameHouse)).toEqual([])
  expect(await asActor(sameRoleElsewhere, (tx) => readMyRequest(tx, id))).toBeNull()
  const read = await asActor(partner, (tx) => readMyRequest(tx, id))
  expect(read?.summary).toBe(ASKED.summary)
  expect(await asActor(partner, (tx) => tx.consultation.count())).toBe(0)
  expect(await asActor(partner, (tx) => tx.support.count())).toBe(0)
})

test('who still has to answer is named before a support ends, and listed apart by the party asked', async () => {
  const { officer, partner, supportId, send } = await asked()
  const pending = (of: string) => asActor(officer, (tx) => listPendingRequests(tx, of))
  const mine = async () => {
    const { waiting, before } = byWaiting(await asActor(partner, listMyRequests))
    return [waiting.length, before.length]
  }
  expect(await pending(supportId)).toEqual([])
  const [first, second] = [idOf(await send()), idOf(await send())]
  expect(await pending(supportId)).toMatchObject([
    { addresseeName: '第一運輸局', title: ASKED.title },
    { addresseeName: '第一運輸局' },
  ])
  await asActor(partner, (tx) => answerRequest(tx, partner, first, said({ decision: 'hear' })))
  expect(await mine()).toEqual([2, 0])
  await asActor(partner, (tx) => answerRequest(tx, partner, first, said({ decision: 'answer', answer: '要りません' })))
  expect(await pending(supportId)).toMatchObject([{ id: second }])
  expect(await mine()).toEqual([1, 1])
  expect(await pending((await asked()).supportId)).toEqual([])
})

test('a request taken back is gone for the party asked', async () => {
  const { officer, partner, supportId, send } = await asked()
  const id = idOf(await send())
  await asActor(officer, (tx) => withdrawRequest(tx, officer, supportId, id))
  expect(await titlesOf(partner)).toEqual([])
  const late = asActor(partner, (tx) => answerRequest(tx, partner, id, said({ decision: 'hear' })))
  await expect(late).rejects.toThrow(NotFound)
})

test('nothing is passed on without consent, to nobody unknown, nor with a deadline that is over', async () => {
  const noConsent = await asked({ consented: false })
  expect(await noConsent.send()).toEqual(new Refusal([{ field: 'consented', key: 'choose' }]))
  const late = await asked({ dueOn: '2020-01-01' })
  expect(await late.send()).toEqual(new Refusal([{ field: 'dueOn', key: 'future' }]))
  const { officer, supportId } = late
  const nobody = await asActor(officer, (tx) =>
    sendRequest(tx, officer, supportId, { ...ASKED, addressee: 'o.nobody' }),
  )
  expect(nobody).toEqual(new Refusal([{ field: 'addressee', key: 'choose' }]))
})

test('nobody is asked before the municipality has agreed', async () => {
  const people = await createCase()
  const { officer } = people
  const { id } = await createProposal(people)
  const advisor = await advisorOf()
  const addressee = `o.${advisor.organisationId}`
  const early = asActor(officer, (tx) => sendRequest(tx, officer, id, { ...ASKED, addressee }))
  await expect(early).rejects.toThrow(InvalidTransition)
})

test('the database keeps the question from the one asked, and the answer from the one asking', async () => {
  const { officer, partner, send } = await asked()
  const id = idOf(await send())
  const force = (actor: Actor, data: { summary?: string; answer?: string; state?: string }) =>
    asActor(actor, (tx) => tx.request.update({ where: { id }, data, select: { id: true } }))
  await expect(force(partner, { summary: '別の文' })).rejects.toThrow(/the desk asks/)
  await expect(force(officer, { answer: '代わりに' })).rejects.toThrow(/the desk asks/)
  await expect(force(officer, { state: 'answered' })).rejects.toThrow(/no transition of a request/)
})
