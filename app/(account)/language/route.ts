import { isSecure } from '@/lib/actor/session-cookie'
import { ownPath } from '@/lib/forms/own-path'
import { isSameOrigin } from '@/lib/forms/same-origin'

const YEAR = 365 * 24 * 3600

export function GET() {
  return new Response(null, { status: 303, headers: { location: '/' } })
}

/** Remembers the chosen language and goes back to the page. */
export async function POST(request: Request) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const form = await request.formData()
  const locale = form.get('locale') === 'en' ? 'en' : 'ja'
  const cookie = `locale=${locale}; Path=/; Max-Age=${YEAR}; SameSite=Lax; HttpOnly${isSecure() ? '; Secure' : ''}`
  return new Response(null, { status: 303, headers: { location: ownPath(form.get('back')), 'set-cookie': cookie } })
}
