import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { findPerson } from './find-person'
import { canKeepPeople } from './policy'

/** Closes somebody's account: no more signing in, and every open session ends with this. */
export async function closeAccount(tx: Tx, actor: Actor, userId: string): Promise<{ id: string } | Refusal> {
  if (!canKeepPeople(actor)) throw new NotPermitted()
  const person = await findPerson(tx, actor, userId)
  if (person.id === actor.userId) return refuse('', 'notOneself')
  if (!person.isOfOwnArea) return refuse('', 'otherArea')
  await tx.user.updateMany({
    where: { id: userId, disabledAt: null },
    data: { disabledAt: await readClock(tx), version: { increment: 1 } },
  })
  await tx.$executeRaw`SELECT auth.revoke_sessions_of(${userId}::uuid)`
  return { id: userId }
}
