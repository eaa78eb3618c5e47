import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { decidePriorities } from '@/lib/councilCalls/decide'
import { CallInput, DecisionInput, ProposalInput } from '@/lib/councilCalls/input'
import { callForProposals, closeCall, noteDiscussion, shareProposals } from '@/lib/councilCalls/lead'
import { changeProposal, propose, withdrawProposal } from '@/lib/councilCalls/propose'
import { readCall } from '@/lib/councilCalls/read'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import {
  countByMatter,
  listDecisions,
  listPriorityMatters,
  readPrioritiesOf,
  readPrioritiesOfSupport,
} from '@/lib/priorities/read'
import { seenMatters } from '@/lib/priorities/seen'
import { setPriorities, setSupportPriorities } from '@/lib/priorities/set'
import { createConsultation } from '@/tests/factories/consultations'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { councilMemberOf, officerOf, staffOf } from '@/tests/factories/people'
import { createSupportUnderWay } from '@/tests/factories/supports'
import { does } from '../desk/desk-world'

const CALL = CallInput.parse({ fiscalYear: '2027', title: '令和9年度の提案', body: '募ります', dueOn: '2026-06-30' })
const PROPOSAL = ProposalInput.parse({ title: '移動支援', body: '町をまたいで支える', reason: '足がない' })
const DECISION = DecisionInput.parse({
  ...{ decidedOn: '2026-06-01', body: '全世代に広げる', reason: '基本となるため' },
  ...{ title_1: '居場所づくり', text_1: '', title_2: '移動支援', text_2: '商店街と' },
})
const NOTE = { heldOn: '2026-06-01', body: '案を一つにまとめた', shared: false }

async function openCall() {
  const bureau = await createBureau()
  const officer = await officerOf(bureau)
  const [member, other] = [await councilMemberOf(bureau), await councilMemberOf(bureau)]
  const called = await does(officer, (tx, who) => callForProposals(tx, who, CALL))
  if (called instanceof Refusal) throw new Error('refused')
  const { id } = called
  const proposes = (who: Actor) => does(who, (tx, actor) => propose(tx, actor, id, PROPOSAL))
  const titlesFor = async (who: Actor) =>
    (await asActor(who, (tx) => readCall(tx, who, id)))?.proposals.map(({ memberName }) => memberName)
  const step = {
    close: () => does(officer, (tx, who) => closeCall(tx, who, id)),
    share: () => does(officer, (tx, who) => shareProposals(tx, who, id)),
    note: (shared = false) => does(officer, (tx, who) => noteDiscussion(tx, who, id, { ...NOTE, shared })),
    decide: () => does(officer, (tx, who) => decidePriorities(tx, who, id, DECISION)),
  }
  return { bureau, officer, member, other, id, proposes, titlesFor, step }
}

test('a proposal is its author’s own until the bureau lets the members compare', async () => {
  const { officer, member, other, proposes, titlesFor, step } = await openCall()
  await proposes(member)
  await proposes(other)
  expect(await titlesFor(member)).toEqual([member.name])
  expect(await titlesFor(other)).toEqual([other.name])
  expect(await titlesFor(officer)).toHaveLength(2)
  expect(await titlesFor(await councilMemberOf(await createBureau()))).toBeUndefined()
  await expect(step.share()).rejects.toThrow(InvalidTransition)
  await step.close()
  expect(await titlesFor(member)).toEqual([member.name])
  await step.share()
  expect(await titlesFor(member)).toHaveLength(2)
})

test('no step from the call to the decision is left out, and what was decided stands', async () => {
  const { officer, member, bureau, id, proposes, step } = await openCall()
  await proposes(member)
  for (const early of [step.note, step.decide]) await expect(early()).rejects.toThrow(InvalidTransition)
  await step.close()
  await expect(step.close()).rejects.toThrow(InvalidTransition)
  await expect(proposes(member)).rejects.toThrow(InvalidTransition)
  await expect(step.decide()).rejects.toThrow(InvalidTransition)
  await step.note()
  await step.note(true)
  await step.decide()
  for (const late of [step.note, step.decide]) await expect(late()).rejects.toThrow(InvalidTransition)
  const seen = await asActor(member, async (tx) => ({
    decisions: (await listDecisions(tx, bureau.id)).map(({ body, matters }) => [body, matters.length]),
    notes: (await readCall(tx, member, id))?.notes.length,
  }))
  expect(seen).toEqual({ decisions: [['全世代に広げる', 2]], notes: 1 })
  const force = asActor(officer, (tx) => tx.councilCall.updateMany({ where: { id }, data: { state: 'open' } }))
  await expect(force).rejects.toThrow(/no transition of a call/)
})

test('one changes and takes back one’s own proposal alone, while the call is open', async () => {
  const { member, other, officer, id, proposes, titlesFor, step } = await openCall()
  const { id: proposalId } = await proposes(member)
  const change = (who: Actor, version: number) =>
    does(who, (tx, actor) => changeProposal(tx, actor, id, proposalId, { ...PROPOSAL, title: '直した案', version }))
  await expect(change(other, 1)).rejects.toThrow(NotFound)
  await expect(change(officer, 1)).rejects.toThrow(NotPermitted)
  await change(member, 1)
  await expect(change(member, 1)).rejects.toMatchObject({ theirs: { title: '直した案' } })
  await does(member, (tx, who) => withdrawProposal(tx, who, id, proposalId))
  expect(await titlesFor(officer)).toEqual([])
  await step.close()
  await expect(change(member, 3)).rejects.toThrow(InvalidTransition)
})

test('days that cannot be are refused, and a matter needs its title', async () => {
  const { officer, step, id } = await openCall()
  const past = does(officer, (tx, who) => callForProposals(tx, who, { ...CALL, dueOn: '2026-06-01' }))
  expect(await past).toEqual(new Refusal([{ field: 'dueOn', key: 'future' }]))
  await step.close()
  const ahead = { ...NOTE, heldOn: '2026-06-02' }
  expect(await does(officer, (tx, who) => noteDiscussion(tx, who, id, ahead))).toEqual(
    new Refusal([{ field: 'heldOn', key: 'past' }]),
  )
  await step.note()
  const tomorrow = { ...DECISION, decidedOn: '2026-06-02' }
  expect(await does(officer, (tx, who) => decidePriorities(tx, who, id, tomorrow))).toEqual(
    new Refusal([{ field: 'decidedOn', key: 'past' }]),
  )
  const untitled = DecisionInput.safeParse({ decidedOn: '2026-06-01', body: 'x', reason: 'y', text_2: '説明だけ' })
  expect(untitled.error?.issues.map(({ path }) => path[0])).toEqual(['title_1', 'title_2'])
})

test('a consultation is ticked for the matters of the year by its desk; two at once lose nothing', async () => {
  const { officer, bureau, step } = await openCall()
  await step.close()
  await step.note()
  await step.decide()
  const staff = await staffOf(await createMunicipality({ bureau }))
  const { id, number } = await createConsultation({ staff })
  const [first, second] = await asActor(officer, (tx) => listPriorityMatters(tx, bureau.id))
  const tick = (who: Actor, ids: (string | undefined)[], seen = '') =>
    does(who, (tx, actor) => setPriorities(tx, actor, number, { matterIds: ids.map(String), seen }))
  await tick(officer, [first?.id])
  await tick(await officerOf(bureau), [second?.id])
  const chosen = await asActor(officer, (tx) => readPrioritiesOf(tx, id))
  expect(chosen.map(({ title }) => title)).toEqual(['居場所づくり', '移動支援'])
  await tick(officer, [second?.id], seenMatters(chosen))
  expect(await asActor(officer, (tx) => readPrioritiesOf(tx, id))).toMatchObject([{ title: '移動支援' }])
  expect(await asActor(staff, (tx) => readPrioritiesOf(tx, id))).toEqual([])
  await expect(tick(staff, [first?.id])).rejects.toThrow(NotPermitted)
})

test('a support is ticked, too; each matter says how many consultations and supports belong to it, to the desk alone', async () => {
  const { officer, bureau, step } = await openCall()
  await step.close()
  await step.note()
  await step.decide()
  const staff = await staffOf(await createMunicipality({ bureau }))
  const consultation = await createConsultation({ staff, at: '2026-05-01T10:00:00+09:00' })
  const support = await createSupportUnderWay({ officer, staff, consultation, at: '2026-05-20T10:00:00+09:00' })
  const [first, second] = await asActor(officer, (tx) => listPriorityMatters(tx, bureau.id))
  const tick = (who: Actor, ids: (string | undefined)[], seen = '') =>
    does(who, (tx, actor) => setSupportPriorities(tx, actor, support.id, { matterIds: ids.map(String), seen }))
  await tick(officer, [first?.id, second?.id])
  const chosen = await asActor(officer, (tx) => readPrioritiesOfSupport(tx, support.id))
  await tick(officer, [first?.id], seenMatters(chosen))
  await does(officer, (tx, who) =>
    setPriorities(tx, who, consultation.number, { matterIds: [String(second?.id)], seen: '' }),
  )
  const counts = await asActor(officer, (tx) => countByMatter(tx, bureau.id))
  expect(counts.get(String(first?.id))).toEqual({ consultations: 0, supports: 1, practices: 0 })
  expect(counts.get(String(second?.id))).toEqual({ consultations: 1, supports: 0, practices: 0 })
  expect(await asActor(staff, (tx) => readPrioritiesOfSupport(tx, support.id))).toEqual([])
  await expect(tick(staff, [second?.id])).rejects.toThrow(NotPermitted)
})
