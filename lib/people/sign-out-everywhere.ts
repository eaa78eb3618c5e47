import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotPermitted } from '@/lib/errors'
import { findPerson } from './find-person'
import { canKeepPeople } from './policy'

/** Ends every session somebody has open, at once; the account stays. */
export async function signOutEverywhere(tx: Tx, actor: Actor, userId: string): Promise<{ id: string }> {
  if (!canKeepPeople(actor)) throw new NotPermitted()
  await findPerson(tx, actor, userId)
  await tx.$executeRaw`SELECT auth.revoke_sessions_of(${userId}::uuid)`
  return { id: userId }
}
