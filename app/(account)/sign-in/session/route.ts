import { cookies } from 'next/headers'
import { HOME_OF } from '@/lib/actor/roles'
import { isSecure, sessionCookieName, sessionCookieOptions, sharedCookieOptions } from '@/lib/actor/session-cookie'
import { findSession, shareSession } from '@/lib/actor/sessions'
import { signInByPassword } from '@/lib/actor/sign-in'
import { ownPath } from '@/lib/forms/own-path'
import { isSameOrigin } from '@/lib/forms/same-origin'

export function GET() {
  return seeOther('/sign-in')
}

/** Takes name and password and opens a session. The one form without a key: signing in twice does no harm. */
export async function POST(request: Request) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '').slice(0, 500)
  const jar = await cookies()
  const address = request.headers.get('x-forwarded-for') ?? 'unknown'
  const result = await signInByPassword(text('signInName'), text('password'), address)
  const next = ownPath(form.get('next'))
  const isShared = form.get('shared') === 'yes'
  if (result.kind !== 'opened') {
    jar.set('madoguchi-sign-in-name', text('signInName'), {
      httpOnly: true,
      sameSite: 'lax',
      secure: isSecure(),
      path: '/sign-in',
      maxAge: 300,
    })
    const why = result.kind === 'wait' ? `wait=${result.seconds}` : 'refused=1'
    return seeOther(`/sign-in?${why}${isShared ? '&shared=1' : ''}&next=${encodeURIComponent(next)}`)
  }
  if (isShared) await shareSession(result.token)
  jar.set(sessionCookieName(), result.token, isShared ? sharedCookieOptions() : sessionCookieOptions())
  jar.delete('madoguchi-sign-in-name')
  if (next !== '/') return seeOther(next)
  const actor = await findSession(result.token)
  return seeOther(actor ? HOME_OF[actor.role] : '/')
}

function seeOther(location: string) {
  return new Response(null, { status: 303, headers: { location } })
}
