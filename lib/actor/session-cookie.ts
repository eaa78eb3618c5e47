import { environment } from '@/lib/env'

/** Longest pause and longest life of a session. */
export const IDLE_MINUTES = 60
export const LONGEST_HOURS = 12

/** Whether the portal is reached by https: then the cookie is bound to this host. */
export function isSecure(): boolean {
  return environment().APP_URL.startsWith('https:')
}

/** The name of the cookie that carries the opaque session token. */
export function sessionCookieName(): string {
  return isSecure() ? '__Host-madoguchi-session' : 'madoguchi-session'
}

/** How the session cookie is set: unreadable for scripts, sent only from our own pages. */
export function sessionCookieOptions() {
  return { httpOnly: true, sameSite: 'lax', secure: isSecure(), path: '/', maxAge: LONGEST_HOURS * 3600 } as const
}
