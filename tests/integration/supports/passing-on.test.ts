import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { recallReply } from '@/lib/dialogue/recall'
import { NotFound } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { answerRequest } from '@/lib/requests/answer'
import { AnswerInput } from '@/lib/requests/input'
import { listParties } from '@/lib/requests/list-parties'
import { passOn } from '@/lib/requests/pass-on'
import { sendRequest } from '@/lib/requests/send'
import { createBureau, createMunicipality, createOrganisation } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { officerOf, partnerOf, staffOf } from '@/tests/factories/people'
import { createCase, createSupportUnderWay } from '@/tests/factories/supports'

async function answered() {
  const people = await createCase()
  const { officer } = people
  const { id: supportId } = await createSupportUnderWay(people)
  const ids: string[] = []
  for (const said of [
    { decision: 'propose', measure: '共創モデル', answer: '内輪の事情あり' },
    { decision: 'decline', declineKind: 'not_ours', answer: '人手が足りない' },
  ]) {
    const office = await createOrganisation('partner_office', { bureauId: officer.bureauId })
    const input = { addressee: `o.${office.id}`, title: '件名', summary: '概要', consented: true, dueOn: '2999-12-01' }
    const sent = await asActor(officer, (tx) => sendRequest(tx, officer, supportId, input))
    if (sent instanceof Refusal) throw new Error('refused')
    const partner = await partnerOf(undefined, office)
    await asActor(partner, (tx) => answerRequest(tx, partner, sent.id, AnswerInput.parse(said)))
    ids.push(sent.id)
  }
  return { ...people, supportId, ids }
}

const see = (actor: Actor, id: string) => asActor(actor, (tx) => listParties(tx, id))
const pass = (actor: Actor, supportId: string, typed: Record<string, string | string[]>) =>
  asActor(actor, (tx) => passOn(tx, actor, supportId, typed))

test('the municipality sees who was asked and how it stands, and of an answer what the officer passes on, in one reply', async () => {
  const { officer, staff, consultation, supportId, ids } = await answered()
  const before = await see(staff, consultation.id)
  expect(before.map(({ state, passed }) => [state, passed])).toEqual([
    ['proposed', null],
    ['declined', null],
  ])
  expect(JSON.stringify(before)).not.toMatch(/内輪の事情|人手が足りない|共創モデル/)
  const texts = Object.fromEntries(ids.map((id, at) => [`text.${id}`, `お伝えすること${at + 1}`]))
  await pass(officer, supportId, { requests: ids, cover: 'お待たせしました。', ...texts, isAnswer: 'yes' })
  const after = await see(staff, consultation.id)
  expect(after.map(({ passed }) => passed?.body)).toEqual(['お伝えすること1', 'お伝えすること2'])
  const replies = await asActor(staff, (tx) =>
    tx.dialogueEntry.findMany({ where: { consultationId: consultation.id, isAnswer: true }, select: { body: true } }),
  )
  expect(replies).toHaveLength(1)
  expect(replies[0]?.body).toMatch(/お待たせしました[\s\S]*お伝えすること1[\s\S]*お伝えすること2/)
})

test('a reply taken back takes what it passed on with it', async () => {
  const { officer, staff, consultation, supportId, ids } = await answered()
  await ownerQuery('UPDATE bureau_settings SET recall_seconds = 60 WHERE bureau_id = $1', [officer.bureauId])
  const [id = ''] = ids
  const sent = await pass(officer, supportId, { requests: id, [`text.${id}`]: '言い過ぎ' })
  if (sent instanceof Refusal) throw new Error('refused')
  expect(JSON.stringify(await see(staff, consultation.id))).not.toContain('言い過ぎ')
  await asActor(officer, (tx) => recallReply(tx, officer, consultation.number, sent.id))
  expect(JSON.stringify(await see(officer, consultation.id))).not.toContain('言い過ぎ')
})

test('nothing is passed on without words, nor by another bureau; nor does another town see who was asked', async () => {
  const { officer, consultation, supportId, ids } = await answered()
  const [id = ''] = ids
  expect(await pass(officer, supportId, {})).toEqual(refuse('requests', 'choose'))
  expect(await pass(officer, supportId, { requests: [id], [`text.${id}`]: ' ' })).toEqual(
    refuse(`text.${id}`, 'required'),
  )
  const foreign = (await answered()).ids[0] ?? ''
  expect(await pass(officer, supportId, { requests: [foreign], [`text.${foreign}`]: 'x' })).toEqual(
    refuse('requests', 'choose'),
  )
  const elsewhere = await officerOf(await createBureau())
  await expect(pass(elsewhere, supportId, { requests: [id], [`text.${id}`]: 'x' })).rejects.toThrow(NotFound)
  for (const stranger of [elsewhere, await staffOf(await createMunicipality()), await partnerOf()])
    expect(await see(stranger, consultation.id)).toEqual([])
})
