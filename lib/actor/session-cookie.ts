import { environment } from '@/lib/env'

/** Longest pause and longest life of a session. */
export const IDLE_MINUTES = 60
export const LONGEST_HOURS = 12
/** Longest pause at a terminal that several people use 共用端末. */
export const SHARED_IDLE_MINUTES = 15

/** Whether the portal is reached by https: then the cookie is bound to this host. */
export function isSecure(): boolean {
  return environment().APP_URL.startsWith('https:')
}

/** The name of the cookie that carries the opaque session token. */
export function sessionCookieName(): string {
  return isSecure() ? '__Host-madoguchi-session' : 'madoguchi-session'
}

/** How the cookie is set at a shared terminal: it goes with the browser. */
export function sharedCookieOptions() {
  const { maxAge: _maxAge, ...options } = sessionCookieOptions()
  return options
}

/** How the session cookie is set: unreadable for scripts, sent only from our own pages. */
export function sessionCookieOptions() {
  return { httpOnly: true, sameSite: 'lax', secure: isSecure(), path: '/', maxAge: LONGEST_HOURS * 3600 } as const
}
