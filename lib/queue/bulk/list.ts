import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotPermitted } from '@/lib/errors'
import { BulkChoice } from './input'

/** How many bulk acts one page shows. */
export const BULK_ACTS_SHOWN = 50

/** The bureau's bulk acts, the newest first, from the place `after` on: who, when, what, and how many came out how. */
export async function listBulkActs(tx: Tx, actor: Actor, after: number) {
  if (!isDesk(actor)) throw new NotPermitted()
  const found = await tx.bulkAct.findMany({
    where: { bureauId: actor.bureauId },
    select: {
      ...{ id: true, userId: true, choice: true, state: true, createdAt: true },
      membership: { select: { user: { select: { name: true } } } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    skip: after,
    take: BULK_ACTS_SHOWN + 1,
  })
  const shown = found.slice(0, BULK_ACTS_SHOWN)
  const counted = await tx.bulkItem.groupBy({
    by: ['actId', 'result'],
    where: { actId: { in: shown.map(({ id }) => id) } },
    _count: true,
  })
  const acts = shown.map(({ membership, choice, userId, ...act }) => {
    const counts: Record<string, number> = {}
    for (const { actId, result, _count } of counted) if (actId === act.id) counts[result] = _count
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
    const is = { ...act, choice: BulkChoice.parse(choice), counts }
    return { ...is, total, byName: membership.user.name, canUndo: canUndo(actor, { ...is, userId }) }
  })
  return { acts, next: found.length > BULK_ACTS_SHOWN ? after + BULK_ACTS_SHOWN : null }
}

export type PastBulkAct = Awaited<ReturnType<typeof listBulkActs>>['acts'][number]

/** Whether a bulk act can still be taken back: by whoever did it, where something was done that can be undone. */
export function canUndo(
  { userId }: Actor,
  act: { userId: string; state: string; choice: BulkChoice; counts: Record<string, number> },
): boolean {
  return act.userId === userId && act.state === 'done' && act.choice.act !== 'remind' && (act.counts.done ?? 0) > 0
}
