import type { Tx } from '@/lib/db/client'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { ANSWERED_WITHIN_DAYS, ERASED_AFTER_DAYS, REMINDED_BEFORE_DAYS } from './kinds'
import { tellEveryApplicant } from './tell'

const BATCH = 100
const UNPROVEN_DAYS = 7

/** The day's round of events: those who come are reminded some days before, those who were there are asked the day after. Each once. */
export async function goRoundEvents(tx: Tx, now: Date): Promise<void> {
  const today = jstDate(now)
  const near = await tx.event.findMany({
    where: {
      ...{ state: { in: ['announced', 'closed'] }, remindedAt: null },
      heldOn: { gte: dateColumn(today), lte: dateColumn(addDays(today, REMINDED_BEFORE_DAYS)) },
    },
    take: BATCH,
    select: { id: true, bureauId: true },
  })
  for (const event of near) {
    await tx.event.updateMany({ where: { id: event.id }, data: { remindedAt: now } })
    await tellEveryApplicant(tx, event, 'event_reminder')
  }
  const over = await tx.event.findMany({
    where: {
      ...{ state: 'held', askedAt: null },
      heldOn: { lt: dateColumn(today), gte: dateColumn(addDays(today, -ANSWERED_WITHIN_DAYS)) },
    },
    take: BATCH,
    select: { id: true, bureauId: true },
  })
  for (const event of over) {
    await tx.event.updateMany({ where: { id: event.id }, data: { askedAt: now } })
    await tellEveryApplicant(tx, event, 'event_questions')
  }
}

/** Erases who applied: half a year after the event, and applications that nobody confirmed after a week. The numbers stay. */
export async function eraseApplicants(tx: Tx, now: Date): Promise<void> {
  const today = jstDate(now)
  const weekAgo = new Date(now.getTime() - UNPROVEN_DAYS * 86_400_000)
  const dropped = await tx.eventApplication.findMany({
    where: { state: { in: ['unconfirmed', 'repeated'] }, appliedAt: { lt: weekAgo } },
    take: 1000,
    select: { id: true },
  })
  const before = dateColumn(addDays(today, -ERASED_AFTER_DAYS))
  const old = await tx.eventApplication.findMany({
    where: { erasedAt: null, event: { heldOn: { lt: before } } },
    take: 1000,
    select: { id: true },
  })
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
  const subjectId = { in: [...ids(dropped), ...ids(old)] }
  await tx.oneTimeLink.deleteMany({ where: { purpose: 'event_application', subjectId } })
  await tx.eventApplication.deleteMany({ where: { id: { in: ids(dropped) } } })
  await tx.eventApplication.updateMany({
    where: { id: { in: ids(old) } },
    data: { name: '', mailbox: '', userId: null, erasedAt: now },
  })
}
