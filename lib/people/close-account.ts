import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { holdsAnything } from './count-held'
import { findPerson } from './find-person'
import { canKeepPeople } from './policy'

/** Closes somebody's account: no more signing in, and every open session ends with this. Not while it leaves municipalities, consultations, supports or to-dos without an officer. */
export async function closeAccount(tx: Tx, actor: Actor, userId: string): Promise<{ id: string } | Refusal> {
  if (!canKeepPeople(actor)) throw new NotPermitted()
  const person = await findPerson(tx, actor, userId)
  if (person.id === actor.userId) return refuse('', 'notOneself')
  if (!person.isOfOwnArea) return refuse('', 'otherArea')
  const today = jstDate(await readClock(tx))
  for (const post of person.memberships) if (await holdsAnything(tx, post.id, today)) return refuse('', 'stillHoldsNow')
  await tx.user.updateMany({
    where: { id: userId, disabledAt: null },
    data: { disabledAt: await readClock(tx), version: { increment: 1 } },
  })
  await tx.$executeRaw`SELECT auth.revoke_sessions_of(${userId}::uuid)`
  return { id: userId }
}
