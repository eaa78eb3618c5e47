import type { Bearer } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { lockLink } from './lock'
import type { OpenLink } from './open'
import type { LinkPurpose } from './state'

/**
 * Uses the bearer's link for its purpose, once: two presses at once leave one. Called by the deed itself, in its
 * transaction. Throws NotFound for a link of another purpose, InvalidTransition when it was used, withdrawn or has expired.
 */
export async function useLink(tx: Tx, bearer: Bearer, purpose: LinkPurpose): Promise<OpenLink> {
  const link = await lockLink(tx, bearer, purpose)
  await tx.oneTimeLink.updateMany({ where: { id: link.id }, data: { usedAt: await readClock(tx) } })
  return link
}
