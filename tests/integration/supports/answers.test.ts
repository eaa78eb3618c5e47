import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { answerRequest } from '@/lib/requests/answer'
import { AnswerInput } from '@/lib/requests/input'
import { noteResult, reportResult } from '@/lib/requests/keep-result'
import { markOpened } from '@/lib/requests/mark-opened'
import { sendRequest } from '@/lib/requests/send'
import { createBureau, createOrganisation } from '@/tests/factories/organisations'
import { officerOf, partnerOf } from '@/tests/factories/people'
import { createCase, createSupportUnderWay } from '@/tests/factories/supports'

const ASKED = { title: '送迎の扱い', summary: '町が送迎を検討しています。', consented: true, dueOn: '2999-12-01' }

async function asked() {
  const people = await createCase()
  const { bureauId } = people.officer
  const office = await createOrganisation('partner_office', { bureauId, name: '第一運輸局' })
  const other = await createOrganisation('partner_office', { bureauId, name: '第二整備局' })
  const { officer } = people
  const { id: supportId } = await createSupportUnderWay(people)
  const input = { ...ASKED, addressee: `o.${office.id}` }
  const sent = await asActor(officer, (tx) => sendRequest(tx, officer, supportId, input))
  if (sent instanceof Refusal) throw new Error('refused')
  return { ...people, partner: await partnerOf(undefined, office), other, supportId, id: sent.id }
}

const answer = (actor: Actor, id: string, said: Record<string, string>) =>
  asActor(actor, (tx) => answerRequest(tx, actor, id, AnswerInput.parse(said)))
const laneOf = (officer: Actor, id: string) =>
  asActor(officer, (tx) => tx.request.findUniqueOrThrow({ where: { id }, include: { answers: true } }))

test('an office wants to hear more, proposes a measure, and reports what came of it; each answer is kept', async () => {
  const { officer, partner, id } = await asked()
  await answer(partner, id, { decision: 'hear', answer: '利用者の数を教えてください' })
  expect(await answer(partner, id, { decision: 'propose' })).toEqual(refuse('measure', 'required'))
  await answer(partner, id, { decision: 'propose', measure: '共創モデル実証', answer: '来年度の公募です' })
  await asActor(partner, (tx) => reportResult(tx, partner, id, { result: '採択されました' }))
  const lane = await laneOf(officer, id)
  expect(lane).toMatchObject({ state: 'proposed', measure: '共創モデル実証', result: '採択されました' })
  expect(lane.answers.map(({ decision }) => decision).sort()).toEqual(['hear', 'propose', 'result'])
  const told = await asActor(officer, (tx) =>
    tx.timelineEntry.count({ where: { subjectId: id, kind: { in: ['request_answered', 'request_result'] } } }),
  )
  expect(told).toBe(3)
})

test('declining takes a kind of reason and may name another office of the directory', async () => {
  const { officer, partner, other, id } = await asked()
  expect(await answer(partner, id, { decision: 'decline' })).toEqual(refuse('declineKind', 'choose'))
  const other1 = { decision: 'decline', declineKind: 'other' }
  expect(await answer(partner, id, other1)).toEqual(refuse('answer', 'required'))
  const far = await createOrganisation('partner_office', { bureau: await createBureau() })
  const notOurs = { decision: 'decline', declineKind: 'not_ours' }
  expect(await answer(partner, id, { ...notOurs, suggestedOffice: far.id })).toEqual(
    refuse('suggestedOffice', 'choose'),
  )
  await answer(partner, id, { ...notOurs, suggestedOffice: other.id })
  const lane = await laneOf(officer, id)
  expect(lane).toMatchObject({ state: 'declined', declineKind: 'not_ours', suggestedName: '第二整備局' })
  await expect(asActor(partner, (tx) => reportResult(tx, partner, id, { result: '後日' }))).rejects.toThrow(
    InvalidTransition,
  )
})

test('answered is answered: two colleagues at once, the second is told; the database holds it too', async () => {
  const { officer, partner, id } = await asked()
  const both = await Promise.all([
    answer(partner, id, { decision: 'answer', answer: '一つ目' }),
    answer(partner, id, { decision: 'decline', declineKind: 'no_capacity' }),
  ])
  expect(both).toContainEqual(refuse('', 'answeredAlready'))
  const { answers, state } = await laneOf(officer, id)
  expect(answers).toHaveLength(1)
  const force = asActor(partner, (tx) =>
    tx.request.update({ where: { id }, data: { answer: '書き換え', declineKind: null }, select: { id: true } }),
  )
  await expect(force).rejects.toThrow(state === 'answered' ? /what was answered stands/ : /requests_decline|stands/)
})

test('an office is offered what offices say, and nobody answers or reports for another', async () => {
  const { officer, partner, supportId, id } = await asked()
  expect(await answer(partner, id, { decision: 'accept' })).toEqual(refuse('decision', 'choose'))
  const stranger = await partnerOf()
  await expect(answer(stranger, id, { decision: 'hear' })).rejects.toThrow(NotFound)
  await expect(answer(officer, id, { decision: 'hear' })).rejects.toThrow(NotPermitted)
  await answer(partner, id, { decision: 'answer', answer: '登録は要りません' })
  const elsewhere = await officerOf(await createBureau())
  const note = (who: Actor) => asActor(who, (tx) => noteResult(tx, who, supportId, id, { result: '使われました' }))
  await expect(note(elsewhere)).rejects.toThrow(NotFound)
  await note(officer)
  expect(await laneOf(officer, id)).toMatchObject({ result: '使われました', resultByName: officer.name })
})

test('the first opening is remembered, and only the first', async () => {
  const { officer, partner, id } = await asked()
  await asActor(partner, (tx) => markOpened(tx, partner, id))
  await asActor(partner, (tx) => markOpened(tx, { ...partner, name: '後から 読む' }, id))
  expect(await laneOf(officer, id)).toMatchObject({ openedByName: partner.name })
})
