import { isOidcOn } from '@/lib/actor/auth-options'
import { beginOidc } from '@/lib/actor/oidc'
import { ownPath } from '@/lib/forms/own-path'
import { isSameOrigin } from '@/lib/forms/same-origin'

export function GET() {
  return new Response(null, { status: 303, headers: { location: '/sign-in' } })
}

/** Goes to the office's own identity provider. */
export async function POST(request: Request) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  if (!isOidcOn()) return new Response(null, { status: 404 })
  const next = ownPath((await request.formData()).get('next'))
  return await beginOidc(request, next === '/' ? '/sign-in' : next)
}
