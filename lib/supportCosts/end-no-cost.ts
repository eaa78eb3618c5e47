import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { SPENT_AFTER_ALL } from './kinds'

/** Takes back that nothing was spent on a support, as something is recorded now. */
export async function endNoCost(tx: Tx, actor: Actor, supportId: string, now: Date): Promise<void> {
  await tx.supportCost.updateMany({
    where: { supportId, kind: 'none', withdrawnAt: null },
    data: { withdrawnAt: now, withdrawnByName: actor.name, withdrawReason: SPENT_AFTER_ALL, version: { increment: 1 } },
  })
}
