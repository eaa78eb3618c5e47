import { readClosedFor } from '@/lib/blackoutDays/closed-for'
import type { Step } from '@/lib/chasing/steps'
import type { Tx } from '@/lib/db/client'
import { answerByAskedOn } from '@/lib/followUps/answer-by'
import { closingDay, isInTransfers } from '@/lib/followUps/due-days'
import { issueAnswerLink } from '@/lib/followUps/issue-answer-link'
import { readFollowUpLadder, remindersToCome } from '@/lib/followUps/ladder'
import { isBusinessDay } from '@/lib/japanese/business-days'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn, dateOf } from '@/lib/japanese/day'
import { moveHelped } from './move-days'
import { officeOf } from './office'
import { REACHED, reach } from './reach'
import { tellHelpers } from './tell'

const BATCH = 500

/** The day's round of those who helped: what is due is asked, late answers are asked for again, what is past its closing date ends, and they are told what the municipality has answered. */
export async function goRoundHelped(tx: Tx, now: Date): Promise<void> {
  const today = jstDate(now)
  await moveHelped(tx, now)
  if (!isInTransfers(today)) await askWhatIsDue(tx, now)
  await remindOfLate(tx, today, now)
  await tx.partyFollowUp.updateMany({
    where: { state: 'asked', closesOn: { lt: dateOf(now) } },
    data: { state: 'closed', version: { increment: 1 } },
  })
  await tellHelpers(tx, now)
}

async function askWhatIsDue(tx: Tx, now: Date): Promise<void> {
  const due = await tx.partyFollowUp.findMany({
    where: { state: 'scheduled', askOn: { lte: dateOf(now) } },
    orderBy: [{ askOn: 'asc' }, { id: 'asc' }],
    take: BATCH,
    select: {
      ...{ ...REACHED, askOn: true, answerBy: true },
    },
  })
  const today = jstDate(now)
  for (const party of due) {
    const { id, bureauId, mailbox, partyName: name } = party
    const closed = await readClosedFor(tx, officeOf(party))
    if (!isBusinessDay(today, closed)) continue
    const answerBy = await answerByAskedOn(tx, today, party, closed)
    const closesOn = closingDay(answerBy, closed)
    const data = {
      ...{ state: 'asked', askedAt: now, answerBy: dateColumn(answerBy), closesOn: dateColumn(closesOn) },
      version: { increment: 1 },
    }
    await tx.partyFollowUp.updateMany({ where: { id, state: 'scheduled' }, data })
    const order = { purpose: 'party_follow_up', subjectId: id, bureauId, closesOn, now } as const
    if (!party.userId && !party.organisationId) await issueAnswerLink(tx, order, { name, mailbox: mailbox || null })
    await reach(tx, party, now)
  }
}

async function remindOfLate(tx: Tx, today: string, now: Date): Promise<void> {
  const late = await tx.partyFollowUp.findMany({
    where: { state: 'asked', answerBy: { lt: dateColumn(today) }, closesOn: { gte: dateColumn(today) } },
    orderBy: [{ answerBy: 'asc' }, { id: 'asc' }],
    take: BATCH,
    select: {
      ...{ ...REACHED, answerBy: true, closesOn: true, reminders: true, remindedAt: true },
    },
  })
  const ladders = new Map<string, Step[]>()
  for (const asked of late) {
    const { id, bureauId } = asked
    const ladder = ladders.get(bureauId) ?? (await readFollowUpLadder(tx, bureauId, 'helped'))
    ladders.set(bureauId, ladder)
    const [next] = remindersToCome(ladder, asked, today, await readClosedFor(tx, officeOf(asked)))
    if (next !== today) continue
    const data = { remindedAt: now, reminders: { increment: 1 }, version: { increment: 1 } }
    await tx.partyFollowUp.updateMany({ where: { id, state: 'asked' }, data })
    await reach(tx, asked, now)
  }
}
