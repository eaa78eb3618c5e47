import type { Actor } from '@/lib/actor/actor'
import { listLinks } from '@/lib/consultations/list-links'
import type { Tx } from '@/lib/db/client'
import { listPresent } from './presence'

/** What is known of a consultation beside others: who watches it, who has it open now, and which ones belong to it. */
export async function readTogether(tx: Tx, actor: Actor, consultationId: string) {
  const watchers = await tx.watcher.findMany({
    where: { consultationId },
    select: { membershipId: true, membership: { select: { user: { select: { name: true } } } } },
    orderBy: { since: 'asc' },
  })
  return {
    isWatching: watchers.some(({ membershipId }) => membershipId === actor.membershipId),
    watchers: watchers.map(({ membership }) => membership.user.name),
    present: await listPresent(tx, actor, consultationId),
    links: await listLinks(tx, consultationId),
  }
}
