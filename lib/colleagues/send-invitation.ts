import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { issueLink } from '@/lib/links/issue'
import { withdrawLinks } from '@/lib/links/withdraw'
import { giveNotice } from '@/lib/notices/give-notice'

/** How long an invitation can be accepted, at least: from today, and from the first day of the post. */
const DAYS_OPEN = 14
const DAY = 86_400_000

type Invited = { userId: string; name: string; mailbox: string | null; from: string; organisationId?: string }

/** Issues the link by which somebody signs up and mails it, where there is a mailbox; earlier ones end. The caller has asked its policy. */
export async function sendInvitation(tx: Tx, actor: Actor, invited: Invited): Promise<string> {
  if (!actor.bureauId) throw new Error('an office belongs to a bureau')
  const { userId, name, mailbox, from } = invited
  const today = jstDate(await readClock(tx))
  const wait = Math.max(0, Math.round((dateColumn(from).getTime() - dateColumn(today).getTime()) / DAY))
  await withdrawLinks(tx, userId)
  const id = await issueLink(tx, actor, {
    purpose: 'invitation',
    subjectId: userId,
    organisationId: invited.organisationId ?? actor.organisationId,
    bureauId: actor.bureauId,
    recipientName: name,
    recipientMailbox: mailbox,
    days: wait + DAYS_OPEN,
  })
  if (mailbox) await giveNotice(tx, { kind: 'invitation_sent', bureauId: actor.bureauId, subjectId: id })
  return id
}
