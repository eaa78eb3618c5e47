import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import { canTriage } from '@/lib/consultations/policy'
import { takeAtDesk } from '@/lib/consultations/take-at-desk'
import type { Tx } from '@/lib/db/client'

/** Watches a consultation: one hears of it by mail without being responsible for it. */
export async function watch(tx: Tx, actor: Actor, number: string): Promise<void> {
  const consultation = await takeAtDesk(tx, actor, number, canTriage, 'watch')
  await tx.watcher.createMany({
    data: { ...ownedBy(consultation), membershipId: actor.membershipId },
    skipDuplicates: true,
  })
}

/** Watches it no longer. */
export async function unwatch(tx: Tx, actor: Actor, number: string): Promise<void> {
  const { id } = await takeAtDesk(tx, actor, number, canTriage, 'watch')
  await tx.watcher.deleteMany({ where: { consultationId: id, membershipId: actor.membershipId } })
}
