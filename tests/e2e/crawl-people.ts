import type { Actor } from '@/lib/actor/actor'
import { ROLES, type Role } from '@/lib/actor/roles'
import { sessionCookieName } from '@/lib/actor/session-cookie'
import { findSession, openSession } from '@/lib/actor/sessions'
import { DEMO_ACCOUNTS } from '@/prisma/seed/demo-accounts'
import { ownerRow } from '@/tests/factories/owner'

export type Visitor = { role: Role | 'nobody'; actor: Actor | null; cookie: { name: string; value: string } | null }

const visitors = new Map<Role | 'nobody', Promise<Visitor>>()

/** The demo's person of a role, signed in once; or nobody. */
export function visitorOf(role: Role | 'nobody'): Promise<Visitor> {
  const visitor = visitors.get(role) ?? signIn(role)
  visitors.set(role, visitor)
  return visitor
}

/** The same person in a session of its own, for what ends sessions. */
export async function signIn(role: Role | 'nobody'): Promise<Visitor> {
  if (role === 'nobody') return { role, actor: null, cookie: null }
  const account = DEMO_ACCOUNTS.find(({ posts }) => posts[0]?.role === role)
  if (!account) throw new Error(`the demo has no ${role}`)
  const { id } = await ownerRow<{ id: string }>('SELECT id FROM users WHERE sign_in_name = $1', [account.signInName])
  const value = await openSession(id)
  const actor = value ? await findSession(value) : null
  if (!value || !actor) throw new Error(`${account.signInName} cannot sign in`)
  return { role, actor, cookie: { name: sessionCookieName(), value } }
}

export const VISITING_ROLES: readonly (Role | 'nobody')[] = [...ROLES, 'nobody']
