import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'

/** Remembers who of the party asked opened a request first, and when: the desk sees it in the lane. */
export async function markOpened(tx: Tx, actor: Actor, id: string): Promise<void> {
  const data = { openedAt: await readClock(tx), openedByName: actor.name }
  await tx.request.updateMany({ where: { id, openedAt: null }, data })
}
