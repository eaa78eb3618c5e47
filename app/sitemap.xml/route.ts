import { asActor } from '@/lib/db/as-actor'
import { environment } from '@/lib/env'
import { readSitemap, writeSitemap } from '@/lib/openData/sitemap'

export const dynamic = 'force-dynamic'

/** The map of what is public, for search services. */
export async function GET() {
  const pages = await asActor({ kind: 'public' }, readSitemap)
  return new Response(writeSitemap(new URL(environment().APP_URL).origin, pages), {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'no-store' },
  })
}
