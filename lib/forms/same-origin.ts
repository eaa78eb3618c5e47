import { environment } from '@/lib/env'

/** Whether a post comes from one of our own pages. Neither header, `null`, a foreign or malformed origin is no proof. */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  return request.headers.get('origin') === new URL(environment().APP_URL).origin
}
