import { readClosedFor } from '@/lib/blackoutDays/closed-for'
import type { Step } from '@/lib/chasing/steps'
import type { Tx } from '@/lib/db/client'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { recordAutomatic } from '@/lib/jobs/record-automatic'
import { giveNotice } from '@/lib/notices/give-notice'
import { concerned } from './concerned'
import { readFollowUpLadder, remindersToCome } from './ladder'

/** お願い（再送） for questionnaires past their day, on the days of the bureau's ladder that the desk was shown before. */
export async function remindOfLateFollowUps(tx: Tx, now: Date): Promise<number> {
  const today = jstDate(now)
  const late = await tx.questionnaire.findMany({
    where: { state: 'asked', answerBy: { lt: dateColumn(today) } },
    select: {
      ...{ id: true, bureauId: true, askingOrganisationId: true, answerBy: true, closesOn: true },
      ...{ reminders: true, remindedAt: true, effects: { select: { consultation: concerned } } },
    },
    orderBy: [{ answerBy: 'asc' }, { id: 'asc' }],
    take: 1000,
  })
  const ladders = new Map<string, Step[]>()
  let reminded = 0
  for (const questionnaire of late) {
    const { id, bureauId } = questionnaire
    const ladder = ladders.get(bureauId) ?? (await readFollowUpLadder(tx, bureauId, 'follow_up'))
    ladders.set(bureauId, ladder)
    const [next] = remindersToCome(ladder, questionnaire, today, await readClosedFor(tx, questionnaire))
    if (next !== today) continue
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
