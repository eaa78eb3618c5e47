import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn, dateOf } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordProposalEvent } from './events'
import type { AskInput, ProposalChangeInput } from './input'
import { listCouncilMembers } from './list-members'
import { canDecide, canPrepare } from './policy'
import { proposalStateAfter } from './states'
import { assertSeen, takeProposal } from './take'
import { wordsOf } from './words'

/** Changes what a proposal says before it is decided; what it rests on stays. */
export async function changeProposal(
  tx: Tx,
  actor: Actor,
  id: string,
  { version, ...input }: ProposalChangeInput,
): Promise<{ id: string } | Refusal> {
  if (!canPrepare(actor)) throw new NotPermitted()
  const proposal = await takeProposal(tx, id)
  proposalStateAfter(proposal.state, 'change')
  assertSeen(proposal, version)
  const words = await wordsOf(tx, actor.bureauId, input)
  if ('errors' in words) return words
  await tx.menuProposal.updateMany({ where: { id }, data: { ...words, version: { increment: 1 } } })
  await recordProposalEvent(tx, actor, proposal, 'changed')
  return { id }
}

/** 検討に付す: from now on the council's members can be asked, and the manager can decide. */
export async function considerProposal(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  if (!canPrepare(actor)) throw new NotPermitted()
  const proposal = await takeProposal(tx, id)
  const state = proposalStateAfter(proposal.state, 'consider')
  await tx.menuProposal.updateMany({ where: { id }, data: { state, version: { increment: 1 } } })
  await recordProposalEvent(tx, actor, proposal, 'considered')
  return { id }
}

/** Asks these members of the council for their word, each once; they are told by a notice. */
export async function askMembers(
  tx: Tx,
  actor: Actor,
  id: string,
  { members, dueOn }: AskInput,
): Promise<{ id: string } | Refusal> {
  if (!canDecide(actor)) throw new NotPermitted()
  const proposal = await takeProposal(tx, id)
  proposalStateAfter(proposal.state, 'ask')
  const now = await readClock(tx)
  if (dueOn < jstDate(now)) return refuse('dueOn', 'future')
  const askable = await listCouncilMembers(tx, proposal, dateOf(now))
  const asked = askable.filter(({ userId }) => members.includes(userId))
  if (asked.length < members.length) return refuse('members', 'choose')
  const { bureauId } = proposal
  const by = { dueOn: dateColumn(dueOn), askedAt: now, askedByName: actor.name }
  await tx.menuProposalAsk.createMany({
    data: asked.map(({ userId, name }) => ({ proposalId: id, bureauId, userId, memberName: name, ...by })),
  })
  await recordProposalEvent(tx, actor, proposal, 'asked', asked.map(({ name }) => name).join('、'))
  for (const { userId } of asked) await giveNotice(tx, { kind: 'menu_proposal_asked', bureauId, subjectId: userId })
  return { id }
}
