import type { Tx } from '@/lib/db/client'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { giveNotices } from '@/lib/notices/give-notice'
import { ANSWERED_WITHIN_DAYS, REMINDED_BEFORE_DAYS } from './kinds'
import { tellEveryApplicant } from './tell'

const BATCH = 100
const AT_ONCE = 1000

/** The day's round of events: those who come are reminded some days before; the day after, those who were there are asked, and those who waited in vain told so. Each once. */
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
  await tellAfterwards(tx, now, today)
}

/**
 * Where attendance was kept, those who were there are asked; else everybody with a seat. Who is ticked later is asked the day
 * after that, and who waits on a past event learns that no seat came free.
 */
async function tellAfterwards(tx: Tx, now: Date, today: string): Promise<void> {
  const heldOn = { lt: dateColumn(today), gte: dateColumn(addDays(today, -ANSWERED_WITHIN_DAYS)) }
  const untold = { askedAt: null, erasedAt: null }
  const seated = { ...untold, state: 'confirmed' }
  const found = await tx.eventApplication.findMany({
    where: {
      OR: [
        { ...seated, attended: true, event: { state: 'held', heldOn } },
        { ...seated, event: { state: 'held', heldOn, attendanceAt: null } },
        { ...untold, state: 'waiting', event: { state: { in: ['announced', 'closed', 'held'] }, heldOn } },
      ],
    },
    orderBy: [{ eventId: 'asc' }, { place: 'asc' }],
    take: AT_ONCE,
    select: { id: true, bureauId: true, state: true },
  })
  if (found.length === 0) return
  await tx.eventApplication.updateMany({ where: { id: { in: found.map(({ id }) => id) } }, data: { askedAt: now } })
  await giveNotices(
    tx,
    found.map(({ id, bureauId, state }) => ({
      ...{ bureauId, subjectId: id },
      kind: state === 'waiting' ? ('event_no_seat' as const) : ('event_questions' as const),
    })),
  )
  if (found.length === AT_ONCE) await tellAfterwards(tx, now, today)
}
