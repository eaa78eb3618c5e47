import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { agreeToRound, refuseRound } from '@/lib/requestRounds/answer-consent'
import { RoundInput } from '@/lib/requestRounds/input'
import { dropRound, sendRound } from '@/lib/requestRounds/send'
import { writeRound } from '@/lib/requestRounds/write'
import { listMyRequests } from '@/lib/requests/read'
import { createBureau, createMunicipality, createOrganisation } from '@/tests/factories/organisations'
import { headquartersPerson, officerOf, partnerOf, staffOf } from '@/tests/factories/people'
import { createCase, createSupportUnderWay } from '@/tests/factories/supports'

const SUMMARY = '町が住民主体の送迎を検討しています。登録が要るかを教えてください。'

async function ready() {
  const people = await createCase()
  const { bureauId } = people.officer
  const first = await createOrganisation('partner_office', { bureauId, name: '第一運輸局' })
  const second = await createOrganisation('partner_office', { bureauId, name: '第二整備局' })
  const headquarters = await createOrganisation('headquarters', { name: '本省 老健課' })
  const { id: supportId } = await createSupportUnderWay(people)
  const offices = [first, second, headquarters]
  const parties = offices.map(({ id }) => `o.${id}`)
  return { ...people, supportId, offices, parties, first, headquarters }
}

const TELEPHONE = { consentWay: 'telephone', consentedBy: '高齢課 見本', consentedOn: '2024-04-01' }
const typed = (of: object) =>
  RoundInput.parse({ title: '送迎の扱い', summary: SUMMARY, dueOn: '2999-12-01', consentWay: 'portal', ...of })
const write = (actor: Actor, supportId: string, of: object) =>
  asActor(actor, (tx) => writeRound(tx, actor, supportId, typed(of)))
const send = (actor: Actor, id: string, dueOn = '2999-12-01') =>
  asActor(actor, (tx) => sendRound(tx, actor, id, { dueOn }))
const agree = (actor: Actor, id: string) => asActor(actor, (tx) => agreeToRound(tx, actor, id))

function idOf(done: { id: string } | Refusal): string {
  if (done instanceof Refusal) throw new Error(`refused: ${JSON.stringify(done.errors)}`)
  return done.id
}

test('nothing reaches anybody before the municipality has agreed; then each party has its own request, with who agreed', async () => {
  const { officer, staff, supportId, consultation, parties, first, headquarters } = await ready()
  const id = idOf(await write(officer, supportId, { parties }))
  const waiting = () =>
    asActor(officer, (tx) =>
      tx.consultation.findUniqueOrThrow({ where: { id: consultation.id }, select: { waitingOn: true } }),
    )
  expect(await waiting()).toEqual({ waitingOn: 'municipality' })
  await expect(send(officer, id)).rejects.toThrow(InvalidTransition)
  const partner = await partnerOf(undefined, first)
  expect(await asActor(partner, listMyRequests)).toEqual([])

  await agree(staff, id)
  expect(await waiting()).toEqual({ waitingOn: 'desk' })
  await send(officer, id)
  const asked = await asActor(officer, (tx) => tx.request.findMany({ where: { supportId }, orderBy: { kind: 'asc' } }))
  expect(asked.map(({ kind }) => kind)).toEqual(['escalation', 'referral', 'referral'])
  for (const { consentedByName, consentWay, summary } of asked)
    expect({ consentedByName, consentWay, summary }).toEqual({
      consentedByName: staff.name,
      consentWay: 'portal',
      summary: SUMMARY,
    })
  for (const person of [partner, await headquartersPerson(headquarters)])
    expect(await asActor(person, listMyRequests)).toMatchObject([{ title: '送迎の扱い', state: 'sent' }])
  await expect(send(officer, id)).rejects.toThrow(InvalidTransition)
})

test('an agreement by telephone is noted with who and when, not in the future', async () => {
  const { officer, supportId, parties } = await ready()
  const of = { parties, ...TELEPHONE }
  expect(await write(officer, supportId, { ...of, consentedBy: '' })).toEqual(refuse('consentedBy', 'required'))
  expect(await write(officer, supportId, { ...of, consentedOn: '' })).toEqual(refuse('consentedOn', 'required'))
  expect(await write(officer, supportId, { ...of, consentedOn: '2999-01-01' })).toEqual(refuse('consentedOn', 'past'))
  expect(await write(officer, supportId, { ...of, dueOn: '2020-01-01' })).toEqual(refuse('dueOn', 'future'))
  const far = await createOrganisation('partner_office', { bureau: await createBureau() })
  expect(await write(officer, supportId, { ...of, parties: [`o.${far.id}`] })).toEqual(refuse('parties', 'choose'))
  const id = idOf(await write(officer, supportId, of))
  expect(await send(officer, id, '2020-01-01')).toEqual(refuse('dueOn', 'future'))
  await send(officer, id)
  const lane = await asActor(officer, (tx) => tx.request.findFirstOrThrow({ where: { supportId } }))
  expect(lane).toMatchObject({ consentWay: 'telephone', consentedByName: '高齢課 見本' })
})

test('the municipality may refuse, and the desk may give up; then nothing goes out', async () => {
  const { officer, staff, supportId, parties } = await ready()
  const refused = idOf(await write(officer, supportId, { parties }))
  await asActor(staff, (tx) => refuseRound(tx, staff, refused, { refuseReason: '町名を伏せてください' }))
  await expect(agree(staff, refused)).rejects.toThrow(InvalidTransition)
  await expect(send(officer, refused)).rejects.toThrow(InvalidTransition)
  const dropped = idOf(await write(officer, supportId, { parties }))
  await asActor(officer, (tx) => dropRound(tx, officer, dropped))
  await expect(agree(staff, dropped)).rejects.toThrow(InvalidTransition)
  expect(await asActor(officer, (tx) => tx.request.count({ where: { supportId } }))).toBe(0)
})

test('only the asking side agrees and only its desk sends; neither changes what was agreed to', async () => {
  const { officer, staff, supportId, parties } = await ready()
  const id = idOf(await write(officer, supportId, { parties }))
  await expect(agree(await staffOf(await createMunicipality()), id)).rejects.toThrow(NotFound)
  await expect(agree(officer, id)).rejects.toThrow(NotPermitted)
  const elsewhere = await officerOf(await createBureau())
  await expect(send(elsewhere, id)).rejects.toThrow(NotFound)
  const change = (actor: Actor) =>
    asActor(actor, (tx) => tx.requestRound.update({ where: { id }, data: { summary: '別の文' }, select: { id: true } }))
  await expect(change(staff)).rejects.toThrow(/what was agreed to/)
  await expect(change(officer)).rejects.toThrow(/what was agreed to/)
})

test('two officers send at once: every party is asked once', async () => {
  const { officer, staff, supportId, parties } = await ready()
  const id = idOf(await write(officer, supportId, { parties }))
  await agree(staff, id)
  const both = await Promise.allSettled([send(officer, id), send(officer, id)])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await asActor(officer, (tx) => tx.request.count({ where: { supportId } }))).toBe(3)
})
