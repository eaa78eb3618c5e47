import type { Tx } from '@/lib/db/client'
import { businessDaysBetween } from '@/lib/japanese/business-days'
import { jstDate } from '@/lib/japanese/dates'
import { recordAutomatic } from '@/lib/jobs/record-automatic'
import { giveNotice } from '@/lib/notices/give-notice'
import { readClosingDays } from '@/lib/organisations/closing-days'
import { concerned } from './concerned'
import { isDueInTransfers } from './due-days'

const MOST_REMINDERS = 3
const BETWEEN_REMINDERS_DAYS = 10

/** お願い（再送） for questionnaires past their day: on the next business day, then every ten business days, three times at most. */
export async function remindOfLateFollowUps(tx: Tx, now: Date): Promise<number> {
  const today = jstDate(now)
  if (isDueInTransfers(today)) return 0
  const late = await tx.questionnaire.findMany({
    where: { state: 'asked', answerBy: { lt: new Date(today) }, reminders: { lt: MOST_REMINDERS } },
    select: {
      ...{ id: true, bureauId: true, answerBy: true, remindedAt: true },
      effects: { select: { consultation: concerned } },
    },
    orderBy: [{ answerBy: 'asc' }, { id: 'asc' }],
    take: 1000,
  })
  let reminded = 0
  for (const questionnaire of late) {
    const { id, bureauId, answerBy, remindedAt } = questionnaire
    const closed = await readClosingDays(tx, bureauId)
    const pause = remindedAt ? BETWEEN_REMINDERS_DAYS : 1
    const since = remindedAt ? jstDate(remindedAt) : answerBy.toISOString().slice(0, 10)
    if (businessDaysBetween(since, today, closed) < pause) continue
    await tx.questionnaire.updateMany({
      where: { id, state: 'asked' },
      data: { remindedAt: now, reminders: { increment: 1 }, version: { increment: 1 } },
    })
    const consultations = new Map(questionnaire.effects.map(({ consultation }) => [consultation.id, consultation]))
    for (const consultation of consultations.values())
      await recordAutomatic(tx, consultation, { kind: 'follow_up_reminded', subjectId: id })
    await giveNotice(tx, { kind: 'follow_up_reminder', bureauId, subjectId: id })
    reminded += 1
  }
  return reminded
}
