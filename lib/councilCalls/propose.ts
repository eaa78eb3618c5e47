import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import type { ProposalChangeInput, ProposalInput } from './input'
import { canPropose } from './policy'
import { takeCall } from './take'

/** A member proposes a matter; as many as he or she has, until the call is closed. */
export async function propose(tx: Tx, actor: Actor, callId: string, input: ProposalInput): Promise<{ id: string }> {
  if (!canPropose(actor)) throw new NotPermitted()
  const call = await takeCall(tx, callId)
  if (call.state !== 'open') throw new InvalidTransition('propose', call.state)
  const { userId, name: memberName } = actor
  return await tx.councilProposal.create({
    data: { ...input, callId, bureauId: call.bureauId, userId, memberName, proposedAt: await readClock(tx) },
    select: { id: true },
  })
}

/** Changes one's own proposal while the call is open. InvalidTransition with what now stands when it was changed elsewhere meanwhile. */
export async function changeProposal(
  tx: Tx,
  actor: Actor,
  callId: string,
  id: string,
  { version, ...input }: ProposalChangeInput,
): Promise<{ id: string }> {
  const present = await takeOwn(tx, actor, callId, id)
  if (present.version !== version) {
    const { title, body, reason } = present
    throw new InvalidTransition('edit', 'changed', { title, body, reason })
  }
  const data = { ...input, changedAt: await readClock(tx), version: { increment: 1 } }
  await tx.councilProposal.updateMany({ where: { id }, data })
  return { id }
}

/** Takes one's own proposal back while the call is open. */
export async function withdrawProposal(tx: Tx, actor: Actor, callId: string, id: string): Promise<{ id: string }> {
  await takeOwn(tx, actor, callId, id)
  await tx.councilProposal.updateMany({
    where: { id },
    data: { withdrawnAt: await readClock(tx), version: { increment: 1 } },
  })
  return { id }
}

async function takeOwn(tx: Tx, actor: Actor, callId: string, id: string) {
  if (!canPropose(actor)) throw new NotPermitted()
  const call = await takeCall(tx, callId)
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  const proposal = await tx.councilProposal.findFirst({
    where: { id, callId, userId: actor.userId },
    select: { title: true, body: true, reason: true, version: true, withdrawnAt: true },
  })
  if (!proposal) throw new NotFound()
  if (call.state !== 'open' || proposal.withdrawnAt) throw new InvalidTransition('changeProposal', call.state)
  return proposal
}
