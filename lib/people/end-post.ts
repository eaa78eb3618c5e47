import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { dateColumn, dayOf } from '@/lib/japanese/day'
import { holdsAnything } from './count-held'
import { findPerson } from './find-person'
import { canKeepPeople } from './policy'

/** Sets the last day of a post. A session in it ends with that day; what was done in it stays. Not while municipalities, consultations, supports or to-dos would be left without an officer. */
export async function endPost(
  tx: Tx,
  actor: Actor,
  userId: string,
  postId: string,
  { lastDay }: { lastDay: string },
): Promise<{ id: string } | Refusal> {
  if (!canKeepPeople(actor)) throw new NotPermitted()
  const person = await findPerson(tx, actor, userId)
  const post = person.memberships.find(({ id }) => id === postId)
  if (!post) throw new NotFound()
  if (post.id === actor.membershipId) return refuse('lastDay', 'notOneself')
  if (lastDay < dayOf(post.validFrom)) return refuse('lastDay', 'order')
  if (await holdsAnything(tx, post.id, lastDay)) return refuse('lastDay', 'stillHolds')
  await tx.membership.updateMany({ where: { id: postId }, data: { validUntil: dateColumn(lastDay) } })
  return { id: userId }
}
