import type { Tx } from '@/lib/db/client'
import { businessDaysBetween, isBusinessDay } from '@/lib/japanese/business-days'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn, dayOf } from '@/lib/japanese/day'
import { recordAutomatic } from '@/lib/jobs/record-automatic'
import { giveNotice } from '@/lib/notices/give-notice'
import { readClosingDays } from '@/lib/organisations/closing-days'
import { REMINDED_KINDS } from './states'

/** Business days past its day on which a duty is reminded of, one after the other (当方設定); after the last the officer is told. */
const STEPS = [1, 6, 11] as const
const BATCH = 1000

/** The duties that may be chased: open, past their day, with steps left. */
export async function listChaseable(tx: Tx, today: string) {
  return await tx.duty.findMany({
    where: {
      ...{ state: 'open', kind: { in: [...REMINDED_KINDS] }, askedAt: { not: null } },
      ...{ dueOn: { lt: dateColumn(today) }, reminders: { lt: STEPS.length } },
    },
    orderBy: { id: 'asc' },
    take: BATCH,
    select: {
      ...{ id: true, kind: true, dueOn: true, reminders: true, partyName: true },
      ...{ consultationId: true, askingOrganisationId: true, bureauId: true, prefectureCode: true },
    },
  })
}

/** The day's round of duties: surveys whose day has come are asked for, late ones reminded of on business days, each with its trace. */
export async function remindOfDuties(tx: Tx, now: Date): Promise<void> {
  const today = jstDate(now)
  await askWhatOpens(tx, today, now)
  for (const duty of await listChaseable(tx, today)) {
    const closed = await readClosingDays(tx, duty.bureauId)
    const late = businessDaysBetween(dayOf(duty.dueOn), today, closed)
    const step = STEPS[duty.reminders]
    if (step === undefined || late < step || !isBusinessDay(today, closed)) continue
    const isLast = duty.reminders === STEPS.length - 1
    await tx.duty.updateMany({
      where: { id: duty.id, state: 'open' },
      data: { reminders: { increment: 1 }, remindedAt: now },
    })
    const { consultationId, bureauId, id, kind, partyName } = duty
    await recordAutomatic(
      tx,
      { ...duty, id: consultationId },
      {
        kind: isLast ? 'duty_overdue' : 'duty_reminded',
        audience: 'internal',
        subjectId: id,
        facts: { kind, party: partyName },
      },
    )
    await giveNotice(tx, { kind: isLast ? 'duty_overdue' : 'duty_reminder', bureauId, consultationId, subjectId: id })
  }
}

async function askWhatOpens(tx: Tx, today: string, now: Date) {
  const opening = await tx.duty.findMany({
    where: { state: 'open', kind: 'survey', askedAt: null, opensOn: { lte: dateColumn(today) } },
    take: BATCH,
    select: { id: true, bureauId: true, consultationId: true },
  })
  for (const { id, bureauId, consultationId } of opening) {
    await tx.duty.updateMany({ where: { id, state: 'open', askedAt: null }, data: { askedAt: now } })
    await giveNotice(tx, { kind: 'duty_asked', bureauId, consultationId, subjectId: id })
  }
}
