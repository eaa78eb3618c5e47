import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { jstDate } from '@/lib/japanese/dates'
import { findColleague } from './find'
import { listInvitations } from './invitations'
import { canHandOut } from './policy'
import { sendInvitation } from './send-invitation'

/** Sends an invitation anew to somebody who has not signed up; the earlier link ends. For the account manager, and whoever invited. */
export async function inviteAgain(tx: Tx, actor: Actor, membershipId: string): Promise<{ id: string }> {
  const today = jstDate(await readClock(tx))
  const { colleague } = await findColleague(tx, actor, membershipId, today)
  const { userId, name, mailbox, from } = colleague
  const invitation = (await listInvitations(tx, actor)).get(userId)
  if (!canHandOut(actor, { issuedBy: invitation?.issuedBy ?? null })) throw new NotPermitted()
  if (!invitation) throw new InvalidTransition('inviteAgain', 'joined')
  await sendInvitation(tx, actor, { userId, name, mailbox, from })
  return { id: membershipId }
}
