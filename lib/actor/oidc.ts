import { createHash, randomBytes } from 'node:crypto'
import type { NextApiRequest, NextApiResponse } from 'next'
import NextAuth from 'next-auth'
import { environment } from '@/lib/env'
import { authOptions } from './auth-options'
import { isSecure, sessionCookieName } from './session-cookie'

/** Where somebody lands whom the identity provider, or we, do not know. */
const REFUSED = '/sign-in?office=refused'

type Call = {
  step: 'signin' | 'callback'
  cookies: Record<string, string>
  query?: Record<string, string>
  body?: object
}

/** Sends the browser to the identity provider; afterwards it comes back to `next`. */
export async function beginOidc(request: Request, next: string): Promise<Response> {
  const token = randomBytes(32).toString('hex')
  const proof = createHash('sha256').update(`${token}${environment().NEXTAUTH_SECRET}`).digest('hex')
  const name = isSecure() ? '__Host-next-auth.csrf-token' : 'next-auth.csrf-token'
  const cookies = { ...cookiesOf(request), [name]: `${token}|${proof}` }
  return await ask(request, { step: 'signin', cookies, body: { csrfToken: token, callbackUrl: next } })
}

/** Takes the browser back from the identity provider and opens a session for the person it names. */
export async function finishOidc(request: Request): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const { [sessionCookieName()]: _earlier, ...cookies } = cookiesOf(request)
  const answer = await ask(request, { step: 'callback', cookies, query })
  const isOpen = answer.headers.getSetCookie().some((cookie) => /^[^=]+=[^;]/.test(cookie) && isOfSession(cookie))
  if (!isOpen) answer.headers.set('location', REFUSED)
  return answer
}

function isOfSession(cookie: string): boolean {
  return cookie.startsWith(`${sessionCookieName()}=`)
}

function cookiesOf(request: Request): Record<string, string> {
  const pairs = (request.headers.get('cookie') ?? '').split(/;\s*/).map((pair) => pair.split(/=(.*)/s))
  return Object.fromEntries(pairs.map(([name = '', value = '']) => [name, decodeURIComponent(value)]))
}

async function ask(request: Request, { step, cookies, query = {}, body }: Call): Promise<Response> {
  process.env.NEXTAUTH_URL ??= environment().APP_URL
  const headers = new Headers()
  const answer = {
    status: () => answer,
    getHeader: (name: string) => (name.toLowerCase() === 'set-cookie' ? headers.getSetCookie() : headers.get(name)),
    setHeader: (name: string, value: string | string[]) => {
      headers.delete(name)
      for (const one of [value].flat()) headers.append(name, one)
      return answer
    },
    end: () => answer,
    json: () => answer,
    send: () => answer,
  }
  const call = {
    method: body ? 'POST' : 'GET',
    headers: Object.fromEntries(request.headers),
    cookies,
    body,
    query: { ...query, nextauth: [step, 'oidc'] },
  }
  // next-auth takes a request and response of Next's older kind; of those it uses what stands here.
  await NextAuth(call as unknown as NextApiRequest, answer as unknown as NextApiResponse, authOptions())
  return seeOther(headers)
}

function seeOther(headers: Headers): Response {
  const location = headers.get('location')
  const own = location?.startsWith(`${environment().APP_URL}/api/auth/`) || location?.startsWith('/api/auth/')
  const result = new Response(null, { status: 303, headers: { location: !location || own ? REFUSED : location } })
  for (const cookie of headers.getSetCookie()) result.headers.append('set-cookie', cookie)
  return result
}
