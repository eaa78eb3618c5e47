import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import type { Refusal } from '@/lib/forms/errors'
import { recordProposalEvent } from './events'
import { freezeGrounds } from './grounds'
import type { NewProposalInput } from './input'
import { canPrepare } from './policy'
import { wordsOf } from './words'

/**
 * 支援策の提案を起こす: from a need that menus do not meet, whose figures are frozen as they are now, or from nothing but the
 * desk's own knowledge. NotFound when nothing was asked of that need in the period.
 */
export async function beginProposal(
  tx: Tx,
  actor: Actor,
  { gap, ...input }: NewProposalInput,
): Promise<{ id: string } | Refusal> {
  if (!canPrepare(actor)) throw new NotPermitted()
  const words = await wordsOf(tx, actor.bureauId, input)
  if ('errors' in words) return words
  const grounds = gap === '' ? null : await freezeGrounds(tx, actor, gap)
  const proposal = { id: randomUUID(), bureauId: actor.bureauId }
  const begun = { begunAt: await readClock(tx), begunByName: actor.name }
  await tx.menuProposal.createMany({ data: { ...proposal, ...words, ...grounds?.need, ...begun } })
  const figures = grounds?.figures ?? []
  const of = { proposalId: proposal.id, bureauId: actor.bureauId }
  await tx.menuProposalFigure.createMany({ data: figures.map((figure) => ({ ...of, ...figure })) })
  await recordProposalEvent(tx, actor, proposal, 'begun')
  return { id: proposal.id }
}
