import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { findPerson } from './find-person'
import type { DetailsInput } from './input'
import { canKeepPeople } from './policy'

/** Changes name and ways to reach somebody. What was done under the old name keeps that name. */
export async function changeDetails(
  tx: Tx,
  actor: Actor,
  userId: string,
  { version, ...details }: DetailsInput,
): Promise<{ id: string } | Refusal> {
  if (!canKeepPeople(actor)) throw new NotPermitted()
  const person = await findPerson(tx, actor, userId)
  if (!person.isOfOwnArea) return refuse('', 'otherArea')
  const { count } = await tx.user.updateMany({
    where: { id: userId, version },
    data: { ...details, version: { increment: 1 } },
  })
  if (count === 0) {
    const { name, kana, mailbox, phone } = person
    const theirs = {
      name,
      kana: kana ?? '',
      mailbox: mailbox ?? '',
      phone: phone ?? '',
    }
    throw new InvalidTransition('edit', 'changed', theirs)
  }
  return { id: userId }
}
