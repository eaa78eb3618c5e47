import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'

/** The turns of the year so far with their changes, the latest first. */
export async function listTurns(tx: Tx, actor: Actor & { bureauId: string }) {
  return await tx.yearTurn.findMany({
    where: { bureauId: actor.bureauId },
    include: { changes: { orderBy: [{ kind: 'asc' }, { name: 'asc' }, { id: 'asc' }], take: 1000 } },
    orderBy: { decidedAt: 'desc' },
    take: 10,
  })
}
export type Turn = Awaited<ReturnType<typeof listTurns>>[number]
