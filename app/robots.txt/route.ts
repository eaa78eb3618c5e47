import { environment } from '@/lib/env'

export const dynamic = 'force-dynamic'

/** Search services may read what everybody may read; ways in by a one-time link, addresses made anew at every view and files made for one person are none. */
const NOT_FOR_SEARCH = ['/l/', '/q/', '/api/', '/attachments/', '/join/', '/sign-in', '/events/*/apply/']

/** What search services leave alone, and where the map is. */
export function GET() {
  const root = new URL(environment().APP_URL).origin
  const lines = ['User-agent: *', ...NOT_FOR_SEARCH.map((path) => `Disallow: ${path}`), `Sitemap: ${root}/sitemap.xml`]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
