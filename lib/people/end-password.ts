import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { issueLink } from '@/lib/links/issue'
import { withdrawLinks } from '@/lib/links/withdraw'
import { giveNotice } from '@/lib/notices/give-notice'
import { findPerson } from './find-person'
import { canKeepPeople } from './policy'

/** How long a new password can be chosen. */
const DAYS_OPEN = 7

/**
 * Ends somebody's password and sessions at once, and issues the one-time link by which the person chooses a new one: nobody
 * else ever knows it. Mailed where there is a mailbox, else shown to be handed over. Once more ends the earlier link.
 */
export async function endPassword(tx: Tx, actor: Actor, userId: string): Promise<{ id: string } | Refusal> {
  if (!canKeepPeople(actor)) throw new NotPermitted()
  const { isOfOwnArea, invitation, disabledAt, name, mailbox } = await findPerson(tx, actor, userId)
  if (!isOfOwnArea) return refuse('', 'otherArea')
  if (userId === actor.userId) return refuse('', 'notOneself')
  if (invitation) throw new InvalidTransition('endPassword', 'invited')
  if (disabledAt) throw new InvalidTransition('endPassword', 'closed')
  await tx.$executeRaw`SELECT auth.end_password(${userId}::uuid)`
  await withdrawLinks(tx, userId)
  const id = await issueLink(tx, actor, {
    purpose: 'new_password',
    subjectId: userId,
    organisationId: actor.bureauId,
    bureauId: actor.bureauId,
    recipientName: name,
    recipientMailbox: mailbox,
    days: DAYS_OPEN,
  })
  if (mailbox) await giveNotice(tx, { kind: 'new_password_asked', bureauId: actor.bureauId, subjectId: id })
  return { id: userId }
}
