import { CANARIES } from './crawl-canaries'
import type { Visitor } from './crawl-people'

const APP = process.env.APP_URL ?? ''

/** Asks the portal for an address as this visitor. */
export async function call(path: string, { cookie }: Visitor, init: RequestInit = {}) {
  const headers = new Headers(init.headers)
  if (cookie) headers.set('cookie', `${cookie.name}=${cookie.value}`)
  const response = await fetch(`${APP}${path}`, { redirect: 'manual', ...init, headers })
  return { status: response.status, headers: response.headers, body: await response.text() }
}

export type Answer = Awaited<ReturnType<typeof call>>

/** The canaries in an answer that this visitor may not be sent. */
export function leaks({ role }: Visitor, { body, headers }: Answer): string[] {
  const text = `${body} ${decodeURIComponent(headers.get('location') ?? '')}`
  return Object.entries(CANARIES)
    .filter(([canary, allowed]) => !allowed.includes(role) && text.includes(canary))
    .map(([canary]) => canary)
}

/** The security headers that an answer lacks. */
export function headerFaults({ headers }: Answer): string[] {
  const policy = headers.get('content-security-policy') ?? ''
  const expected: [string, boolean][] = [
    [
      'content-security-policy',
      /default-src 'none'/.test(policy) && /frame-ancestors 'none'/.test(policy) && !/unsafe-/.test(policy),
    ],
    ['nosniff', headers.get('x-content-type-options') === 'nosniff'],
    ['hsts', /max-age=3\d{7}/.test(headers.get('strict-transport-security') ?? '')],
    ['referrer-policy', headers.get('referrer-policy') === 'same-origin'],
    ['no-store', /no-store/.test(headers.get('cache-control') ?? '')],
    ['x-powered-by', !headers.has('x-powered-by')],
    ['cached', !/HIT/.test(headers.get('x-nextjs-cache') ?? '')],
  ]
  return expected.filter(([, isRight]) => !isRight).map(([name]) => name)
}

/** What a page calls itself in the browser's tab. */
export function titleOf({ body }: Answer): string {
  return /<title>(.*?)<\/title>/s.exec(body)?.[1] ?? ''
}
