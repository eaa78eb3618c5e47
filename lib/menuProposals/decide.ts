import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { draftMenu, draftNextVersion } from '@/lib/menus/draft'
import { PROPOSED_PILLARS } from '@/lib/menus/pillars'
import { recordProposalEvent } from './events'
import type { DecisionInput } from './input'
import { canDecide } from './policy'
import { proposalStateAfter } from './states'
import { assertSeen, takeProposal } from './take'

type Taken = Awaited<ReturnType<typeof takeProposal>>

/**
 * 採用／見送り: the manager decides with day and reason, and that stands. What is adopted becomes the draft of a menu, or of the
 * next version of the one that it changes; the draft knows the proposal.
 */
export async function decideProposal(
  tx: Tx,
  actor: Actor,
  id: string,
  { decision, decidedOn, reason, version }: DecisionInput,
): Promise<{ id: string } | Refusal> {
  if (!canDecide(actor)) throw new NotPermitted()
  const proposal = await takeProposal(tx, id)
  const state = proposalStateAfter(proposal.state, decision)
  assertSeen(proposal, version)
  if (decidedOn > jstDate(await readClock(tx))) return refuse('decidedOn', 'past')
  if (decidedOn < jstDate(proposal.begunAt)) return refuse('decidedOn', 'order')
  const decided = { decidedOn: dateColumn(decidedOn), decidedByName: actor.name, decisionReason: reason }
  await tx.menuProposal.updateMany({ where: { id }, data: { state, ...decided, version: { increment: 1 } } })
  await recordProposalEvent(tx, actor, proposal, decision === 'adopt' ? 'adopted' : 'shelved')
  if (decision === 'adopt') await draftFrom(tx, actor, proposal, reason)
  return { id }
}

const WORDS = { name: true, description: true, conditions: true } as const
type Words = { [word in keyof typeof WORDS]: string }

/** A proposal says nothing in English: what it words anew is to be said in English anew, too, before it is offered to anybody. */
function unsaidIn(before: Words, now: Words) {
  return {
    ...(before.name === now.name ? {} : { nameEn: '' }),
    ...(before.description === now.description ? {} : { descriptionEn: '' }),
    ...(before.conditions === now.conditions ? {} : { conditionsEn: '' }),
  }
}

async function draftFrom(tx: Tx, actor: Actor, proposal: Taken, ground: string) {
  const { id: proposalId, changesMenuId, name, description, themeKeys, conditions, doneBy } = proposal
  const draft = { name, description, conditions, doneBy, themeKeys, ground, proposalId }
  if (changesMenuId) {
    const before = await tx.menu.findUnique({ where: { id: changesMenuId }, select: WORDS })
    return await draftNextVersion(tx, actor, changesMenuId, { ...draft, ...(before ? unsaidIn(before, draft) : {}) })
  }
  const pillar = PROPOSED_PILLARS.find((one) => one === proposal.pillar)
  return await draftMenu(tx, actor, { ...draft, nameEn: '', descriptionEn: '', pillar })
}
