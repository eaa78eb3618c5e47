import { readClosedFor } from '@/lib/blackoutDays/closed-for'
import type { Step } from '@/lib/chasing/steps'
import type { Tx } from '@/lib/db/client'
import { isInTransfers } from '@/lib/followUps/due-days'
import { issueAnswerLink } from '@/lib/followUps/issue-answer-link'
import { readFollowUpLadder, remindersToCome } from '@/lib/followUps/ladder'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn, dateOf, dayOf } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import { tellHelpers } from './tell'

const BATCH = 500

/** The day's round of those who helped: what is due is asked, late answers are asked for again, what is past its closing date ends, and they are told what the municipality has answered. */
export async function goRoundHelped(tx: Tx, now: Date): Promise<void> {
  const today = jstDate(now)
  if (!isInTransfers(today)) await askWhatIsDue(tx, now)
  await remindOfLate(tx, today, now)
  await tx.partyFollowUp.updateMany({
    where: { state: 'asked', closesOn: { lt: dateOf(now) } },
    data: { state: 'closed', version: { increment: 1 } },
  })
  await tellHelpers(tx)
}

async function askWhatIsDue(tx: Tx, now: Date): Promise<void> {
  const due = await tx.partyFollowUp.findMany({
    where: { state: 'scheduled', askOn: { lte: dateOf(now) }, closesOn: { gte: dateOf(now) } },
    orderBy: [{ askOn: 'asc' }, { id: 'asc' }],
    take: BATCH,
    select: { id: true, bureauId: true, mailbox: true, partyName: true, closesOn: true },
  })
  for (const { id, bureauId, mailbox, partyName, closesOn } of due) {
    const data = { state: 'asked', askedAt: now, version: { increment: 1 } }
    await tx.partyFollowUp.updateMany({ where: { id, state: 'scheduled' }, data })
    if (!mailbox) {
      await giveNotice(tx, { kind: 'helped_asked', bureauId, subjectId: id })
      continue
    }
    const order = { purpose: 'party_follow_up', subjectId: id, bureauId, closesOn: dayOf(closesOn), now } as const
    const linkId = await issueAnswerLink(tx, order, { name: partyName, mailbox })
    await giveNotice(tx, { kind: 'helped_link', bureauId, subjectId: linkId })
  }
}

async function remindOfLate(tx: Tx, today: string, now: Date): Promise<void> {
  const late = await tx.partyFollowUp.findMany({
    where: { state: 'asked', answerBy: { lt: dateColumn(today) }, closesOn: { gte: dateColumn(today) } },
    orderBy: [{ answerBy: 'asc' }, { id: 'asc' }],
    take: BATCH,
    select: {
      ...{ id: true, bureauId: true, askingOrganisationId: true, mailbox: true },
      ...{ answerBy: true, closesOn: true, reminders: true, remindedAt: true },
    },
  })
  const ladders = new Map<string, Step[]>()
  for (const { id, bureauId, mailbox, ...asked } of late) {
    const ladder = ladders.get(bureauId) ?? (await readFollowUpLadder(tx, bureauId, 'helped'))
    ladders.set(bureauId, ladder)
    const [next] = remindersToCome(ladder, asked, today, await readClosedFor(tx, { bureauId, ...asked }))
    if (next !== today) continue
    const data = { remindedAt: now, reminders: { increment: 1 }, version: { increment: 1 } }
    await tx.partyFollowUp.updateMany({ where: { id, state: 'asked' }, data })
    const link = mailbox
      ? await tx.oneTimeLink.findFirst({
          where: { purpose: 'party_follow_up', subjectId: id, usedAt: null, withdrawnAt: null },
          select: { id: true },
        })
      : null
    if (link) await giveNotice(tx, { kind: 'helped_link', bureauId, subjectId: link.id })
    else await giveNotice(tx, { kind: 'helped_asked', bureauId, subjectId: id })
  }
}
