import type { Bearer } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { type OpenLink, readLink } from './open'
import type { LinkPurpose } from './state'

/**
 * Uses the bearer's link for its purpose, once: two presses at once leave one. Called by the deed itself, in its
 * transaction. Throws NotFound for a link of another purpose, InvalidTransition when it was used, withdrawn or has expired.
 */
export async function useLink(tx: Tx, bearer: Bearer, purpose: LinkPurpose): Promise<OpenLink> {
  await tx.$queryRaw`SELECT 1 FROM one_time_links WHERE id = ${bearer.linkId}::uuid FOR UPDATE`
  const link = await readLink(tx, bearer)
  if (link?.purpose !== purpose) throw new NotFound()
  if (link.state !== 'open') throw new InvalidTransition('useLink', link.state)
  await tx.oneTimeLink.updateMany({ where: { id: link.id }, data: { usedAt: await readClock(tx) } })
  return link
}
