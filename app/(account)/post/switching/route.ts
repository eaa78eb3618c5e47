import { cookies } from 'next/headers'
import { z } from 'zod'
import { HOME_OF } from '@/lib/actor/roles'
import { sessionCookieName } from '@/lib/actor/session-cookie'
import { findSession, switchPost } from '@/lib/actor/sessions'
import { isSameOrigin } from '@/lib/forms/same-origin'

export function GET() {
  return seeOther('/post')
}

/** Goes on in another of one's own posts. Choosing the same post twice does no harm, so the form has no key. */
export async function POST(request: Request) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const token = (await cookies()).get(sessionCookieName())?.value
  const chosen = z.uuid().safeParse((await request.formData()).get('post')).data
  if (!token || !chosen || !(await switchPost(token, chosen))) return seeOther('/post')
  const actor = await findSession(token)
  return seeOther(actor ? HOME_OF[actor.role] : '/sign-in')
}

function seeOther(location: string) {
  return new Response(null, { status: 303, headers: { location } })
}
