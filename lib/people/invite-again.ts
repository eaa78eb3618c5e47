import type { Actor } from '@/lib/actor/actor'
import { findInvitation } from '@/lib/colleagues/invitations'
import { sendInvitation } from '@/lib/colleagues/send-invitation'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { dayOf } from '@/lib/japanese/day'
import { findPerson } from './find-person'
import { canKeepPeople } from './policy'

/** Sends an invitation anew to somebody of the bureau's area who has not signed up, for the post that begins first; the earlier link ends. */
export async function invitePersonAgain(tx: Tx, actor: Actor, userId: string): Promise<{ id: string }> {
  if (!canKeepPeople(actor)) throw new NotPermitted()
  const { name, mailbox, memberships } = await findPerson(tx, actor, userId)
  const post = memberships.at(-1)
  if (!post || !(await findInvitation(tx, userId))) throw new InvalidTransition('inviteAgain', 'joined')
  const { organisationId, validFrom } = post
  await sendInvitation(tx, actor, { userId, name, mailbox, from: dayOf(validFrom), organisationId })
  return { id: userId }
}
