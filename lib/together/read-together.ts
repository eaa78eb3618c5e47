import type { Actor } from '@/lib/actor/actor'
import { listLinks } from '@/lib/consultations/list-links'
import type { Tx } from '@/lib/db/client'
import { listPresent } from './presence'

/** What is known of a consultation beside others: who watches it, who has it open now, and which ones belong to it. */
export async function readTogether(tx: Tx, actor: Actor, consultationId: string) {
  const watchers = await tx.$queryRaw<{ membershipId: string; name: string }[]>`
    SELECT w.membership_id AS "membershipId", u.name
    FROM watchers w JOIN memberships m ON m.id = w.membership_id JOIN users u ON u.id = m.user_id
    WHERE w.consultation_id = ${consultationId}::uuid ORDER BY w.since, u.name`
  return {
    isWatching: watchers.some(({ membershipId }) => membershipId === actor.membershipId),
    watchers: watchers.map(({ name }) => name),
    present: await listPresent(tx, actor, consultationId),
    links: await listLinks(tx, consultationId),
  }
}
