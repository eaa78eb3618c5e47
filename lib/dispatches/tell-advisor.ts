import type { Actor } from '@/lib/actor/actor'
import type { LockedConsultation } from '@/lib/consultations/lock'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { startOfJstDay } from '@/lib/japanese/dates'
import { dateOf } from '@/lib/japanese/day'
import { issueLink } from '@/lib/links/issue'
import { giveNotice } from '@/lib/notices/give-notice'

export type Account = { userId: string; organisationId: string }

/** Days a link stays open after the day by which the answer is wished for (当方設定). */
const DAYS_AFTER = 7
const DAY = 86_400_000

/** The advisor's account with a post as advisor today; null for whoever answers by link. */
export async function accountOf(
  tx: Tx,
  { userId, bureauId }: { userId: string | null; bureauId: string },
): Promise<Account | null> {
  if (!userId) return null
  const day = dateOf(await readClock(tx))
  return await tx.membership.findFirst({
    where: {
      ...{ userId, bureauId, role: 'advisor', validFrom: { lte: day }, user: { disabledAt: null } },
      OR: [{ validUntil: null }, { validUntil: { gte: day } }],
    },
    select: { userId: true, organisationId: true },
  })
}

type Told = { requestId: string; name: string; account: Account | null; mailbox: string | null; dueOn: string }

/** Tells the advisor of an offer: at the own account, or by a mail with a one-time link. */
export async function tellAdvisor(
  tx: Tx,
  actor: Actor,
  { bureauId, id: consultationId }: LockedConsultation,
  { requestId, name, account, mailbox, dueOn }: Told,
) {
  if (account) return await giveNotice(tx, { kind: 'request_sent', bureauId, consultationId, subjectId: requestId })
  const now = await readClock(tx)
  const wait = Math.max(0, Math.ceil((startOfJstDay(dueOn).getTime() - now.getTime()) / DAY))
  const linkId = await issueLink(tx, actor, {
    ...{ purpose: 'offer', subjectId: requestId, organisationId: bureauId, bureauId },
    ...{ recipientName: name, recipientMailbox: mailbox, days: wait + DAYS_AFTER },
  })
  await giveNotice(tx, { kind: 'offer_by_link', bureauId, subjectId: linkId })
}
