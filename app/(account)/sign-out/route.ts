import { cookies } from 'next/headers'
import { sessionCookieName } from '@/lib/actor/session-cookie'
import { revokeSession } from '@/lib/actor/sessions'
import { isSameOrigin } from '@/lib/forms/same-origin'

export function GET() {
  return new Response(null, { status: 303, headers: { location: '/' } })
}

/** Ends the session in the database and forgets its cookie. */
export async function POST(request: Request) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const jar = await cookies()
  const token = jar.get(sessionCookieName())?.value
  if (token) await revokeSession(token)
  jar.delete(sessionCookieName())
  return new Response(null, { status: 303, headers: { location: '/sign-in?signed-out=1' } })
}
