import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { findPerson } from './find-person'
import { canKeepPeople } from './policy'

/** Lets somebody sign in again, with the password as it was. */
export async function reopenAccount(tx: Tx, actor: Actor, userId: string): Promise<{ id: string } | Refusal> {
  if (!canKeepPeople(actor)) throw new NotPermitted()
  const person = await findPerson(tx, actor, userId)
  if (!person.isOfOwnArea) return refuse('', 'otherArea')
  await tx.user.updateMany({ where: { id: userId }, data: { disabledAt: null, version: { increment: 1 } } })
  return { id: userId }
}
