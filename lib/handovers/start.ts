import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { lockAssignments } from '@/lib/assignments/name-officer'
import type { Tx } from '@/lib/db/client'
import { NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { keepList } from './keep-list'
import { canStartHandover } from './policy'
import { ACTIVE_STATES } from './states'

/** Begins a handover with the list of everything the leaver holds; one at a time for each post. It changes nobody's work yet. */
export async function startHandover(
  tx: Tx,
  actor: Actor,
  { leaver }: { leaver: string },
): Promise<{ id: string } | Refusal> {
  if (!canStartHandover(actor, leaver)) throw new NotPermitted()
  await lockAssignments(tx, actor.bureauId)
  const post = await tx.membership.findFirst({
    where: { id: leaver, bureauId: actor.bureauId, role: { in: [...DESK_ROLES] } },
    select: { user: { select: { name: true } } },
  })
  if (!post) return refuse('leaver', 'choose')
  const running = await tx.handover.findFirst({
    where: { leaverMembershipId: leaver, state: { in: [...ACTIVE_STATES] } },
    select: { id: true },
  })
  if (running) return running
  const id = randomUUID()
  await tx.handover.createMany({
    data: {
      ...{ id, bureauId: actor.bureauId, leaverMembershipId: leaver, leaverName: post.user.name },
      startedByName: actor.name,
    },
  })
  await keepList(tx, { id, bureauId: actor.bureauId, leaverMembershipId: leaver })
  if ((await tx.handoverPlace.count({ where: { handoverId: id } })) === 0) return refuse('leaver', 'nothingToHandOver')
  return { id }
}
