import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'

/** A handover is over when the work has moved, every place has a successor for good, and each item is confirmed. */
export async function completeIfDone(tx: Tx, id: string): Promise<void> {
  const open = await tx.handoverItem.count({ where: { handoverId: id, state: { not: 'confirmed' } } })
  const interim = await tx.handoverPlace.count({
    where: { handoverId: id, OR: [{ isInterim: true }, { successorMembershipId: null }] },
  })
  if (open > 0 || interim > 0) return
  await tx.handover.updateMany({
    where: { id, state: 'arranged', movedAt: { not: null } },
    data: { state: 'completed', completedAt: await readClock(tx), version: { increment: 1 } },
  })
}
