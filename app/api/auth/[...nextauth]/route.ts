import { isOidcOn } from '@/lib/actor/auth-options'
import { finishOidc } from '@/lib/actor/oidc'

/** The identity provider's way back; nothing else of next-auth is open. */
export async function GET(request: Request, { params }: { params: Promise<{ nextauth: string[] }> }) {
  const { nextauth } = await params
  if (!isOidcOn() || nextauth.join('/') !== 'callback/oidc') return new Response(null, { status: 404 })
  return await finishOidc(request)
}
