import { notFound, redirect } from 'next/navigation'
import type { Bearer } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { bearerOf } from '@/lib/links/bearer'
import { type OpenLink, readLink } from '@/lib/links/open'
import type { LinkPurpose } from '@/lib/links/state'

/**
 * Shows a page of a link: `work` runs as its bearer while the link is open. A token that proves nothing is not found;
 * a used, withdrawn or expired link, or one of another purpose, leads to the page that says so.
 */
export async function showLink<T>(
  token: string,
  purpose: LinkPurpose,
  work: (tx: Tx, bearer: Bearer, link: OpenLink) => Promise<T>,
): Promise<T> {
  const bearer = await bearerOf(token)
  if (!bearer) notFound()
  const shown = await asActor(bearer, async (tx) => {
    const link = await readLink(tx, bearer)
    return link?.purpose === purpose && link.state === 'open' ? { of: await work(tx, bearer, link) } : null
  })
  if (!shown) redirect(`/l/${token}`)
  return shown.of
}
