import type { Actor } from '@/lib/actor/actor'
import { hashPassword } from '@/lib/actor/password'
import type { Tx } from '@/lib/db/client'
import { NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { findPerson } from './find-person'
import { canKeepPeople } from './policy'
import { isGuessable } from './weak-password'

/** Sets somebody's password anew; whoever was signed in with the old one is signed out. */
export async function resetPassword(
  tx: Tx,
  actor: Actor,
  userId: string,
  { password }: { password: string },
): Promise<{ id: string } | Refusal> {
  if (!canKeepPeople(actor)) throw new NotPermitted()
  const person = await findPerson(tx, actor, userId)
  if (!person.isOfOwnArea) return refuse('', 'otherArea')
  if (isGuessable(password, [person.signInName, person.name, person.kana ?? '']))
    return refuse('password', 'passwordEqual')
  await tx.$executeRaw`SELECT auth.set_password(${userId}::uuid, ${await hashPassword(password)})`
  if (userId !== actor.userId) await tx.$executeRaw`SELECT auth.revoke_sessions_of(${userId}::uuid)`
  return { id: userId }
}
