import type { Bearer } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { type OpenLink, readLink } from './open'
import type { LinkPurpose } from './state'

/** Takes the bearer's link for its purpose while it is open: NotFound for one of another purpose, InvalidTransition for one that has ended. */
export async function lockLink(tx: Tx, bearer: Bearer, purpose: LinkPurpose): Promise<OpenLink> {
  await tx.$queryRaw`SELECT 1 FROM one_time_links WHERE id = ${bearer.linkId}::uuid FOR UPDATE`
  const link = await readLink(tx, bearer)
  if (link?.purpose !== purpose) throw new NotFound()
  if (link.state !== 'open') throw new InvalidTransition('useLink', link.state)
  return link
}
