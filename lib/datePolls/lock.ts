import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { canPlanSession } from '@/lib/plannedSessions/policy'
import { lockSupport } from '@/lib/supports/lock'

/** Takes a poll of this support for a deed of the desk, while it is open: of two who decide at once, the second is told so. */
export async function takePoll(tx: Tx, actor: Actor, supportId: string, id: string, deed: string) {
  const locked = await lockSupport(tx, supportId)
  if (!canPlanSession(actor, locked.consultation)) throw new NotPermitted()
  const poll = z.uuid().safeParse(id).success
    ? await tx.datePoll.findFirst({ where: { id, supportId }, include: { slots: true, plannedSession: true } })
    : null
  if (!poll) throw new NotFound()
  if (poll.state !== 'open') throw new InvalidTransition(deed, poll.state)
  return { ...locked, poll }
}
