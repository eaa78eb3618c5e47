import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound, NotPermitted } from '@/lib/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordProposalEvent } from './events'
import type { CommentInput } from './input'
import { canComment } from './policy'
import { proposalStateAfter } from './states'
import { takeProposal } from './take'

/** A member of the council who was asked says a word on a proposal while it is considered; what was said stands, more is added beside it. */
export async function commentOnProposal(
  tx: Tx,
  actor: Actor,
  id: string,
  { body }: CommentInput,
): Promise<{ id: string }> {
  if (!canComment(actor)) throw new NotPermitted()
  const proposal = await takeProposal(tx, id)
  const ask = await tx.menuProposalAsk.findFirst({
    where: { proposalId: id, userId: actor.userId },
    select: { id: true },
  })
  if (!ask) throw new NotFound()
  proposalStateAfter(proposal.state, 'comment')
  const { bureauId } = proposal
  await tx.menuProposalComment.createMany({ data: { askId: ask.id, bureauId, body, commentedAt: await readClock(tx) } })
  await recordProposalEvent(tx, actor, proposal, 'commented')
  await giveNotice(tx, { kind: 'menu_proposal_commented', bureauId, subjectId: id })
  return { id }
}
