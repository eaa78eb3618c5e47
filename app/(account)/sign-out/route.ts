import { cookies } from 'next/headers'
import { currentActor } from '@/lib/actor/require-actor'
import { sessionCookieName } from '@/lib/actor/session-cookie'
import { revokeSession } from '@/lib/actor/sessions'
import { isSameOrigin } from '@/lib/forms/same-origin'

export function GET() {
  return new Response(null, { status: 303, headers: { location: '/' } })
}

/** Ends the session in the database and forgets its cookie; at a shared terminal the browser forgets everything of ours. */
export async function POST(request: Request) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const jar = await cookies()
  const token = jar.get(sessionCookieName())?.value
  const isShared = (await currentActor())?.isAtSharedTerminal
  if (token) await revokeSession(token)
  jar.delete(sessionCookieName())
  const headers = new Headers({ location: '/sign-in?signed-out=1' })
  if (isShared) headers.set('clear-site-data', '"cache", "cookies", "storage"')
  return new Response(null, { status: 303, headers })
}
