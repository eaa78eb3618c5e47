import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { environment } from '@/lib/env'
import type { Actor } from './actor'
import type { Role } from './roles'
import { sessionCookieName } from './session-cookie'
import { findSession } from './sessions'

/** The person who is asking, or null for a stranger. Read once per request. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const jar = await cookies()
  const token = jar.get(sessionCookieName())?.value
  if (!token) return null
  const actor = await findSession(token)
  const clock = environment().MADOGUCHI_DEMO ? jar.get('madoguchi-clock')?.value : undefined
  return actor && clock && !Number.isNaN(Date.parse(clock)) ? { ...actor, clock } : actor
})

/**
 * The person who is asking, in one of `roles`. A stranger is sent to sign in and
 * comes back to this page; a person of another role gets the same answer as for a page that does not exist.
 */
export async function requireActor(...roles: readonly Role[]): Promise<Actor> {
  const actor = await currentActor()
  if (!actor) {
    const path = (await headers()).get('x-madoguchi-path')
    redirect(path ? `/sign-in?next=${encodeURIComponent(path)}` : '/sign-in')
  }
  if (roles.length > 0 && !roles.includes(actor.role)) notFound()
  return actor
}
