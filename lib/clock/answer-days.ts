import type { Actor } from '@/lib/actor/actor'
import { computeAnswerDue } from '@/lib/consultations/answer-due'
import type { LockedConsultation } from '@/lib/consultations/lock'
import { isOpen, type PRIORITIES } from '@/lib/consultations/states'
import type { Tx } from '@/lib/db/client'
import { dateColumn, dayOf } from '@/lib/japanese/day'
import { recordEvent } from '@/lib/timeline/record'

type Priority = (typeof PRIORITIES)[number]

/** In how many business days the bureau answers what has this priority (当方設定). */
export async function answerDaysFor(tx: Tx, bureauId: string, priority: Priority): Promise<number> {
  const { answerDays, answerDaysUrgent, answerDaysHigh, answerDaysLow } = await tx.bureauSettings.findUniqueOrThrow({
    where: { bureauId },
    select: { answerDays: true, answerDaysUrgent: true, answerDaysHigh: true, answerDaysLow: true },
  })
  return { urgent: answerDaysUrgent, high: answerDaysHigh, normal: answerDays, low: answerDaysLow }[priority]
}

/** Counts the answer date anew after a change of priority. The new day is told to both sides; once answered, the day stands. */
export async function recountAnswerDue(
  tx: Tx,
  actor: Actor,
  consultation: LockedConsultation,
  priority: Priority,
  now: Date,
): Promise<void> {
  const { id, receivedAt, firstAnsweredAt, state, answerDueOn: before } = consultation
  if (!receivedAt || firstAnsweredAt || !isOpen(state)) return
  const answerDays = await answerDaysFor(tx, consultation.bureauId, priority)
  if (answerDays === consultation.answerDays) return
  const dueOn = await computeAnswerDue(tx, { ...consultation, answerDays }, receivedAt, now)
  await tx.consultation.updateMany({ where: { id }, data: { answerDays, answerDueOn: dateColumn(dueOn) } })
  if (before && dayOf(before) !== dueOn)
    await recordEvent(tx, actor, consultation, {
      kind: 'answer_due_moved',
      facts: { fromDay: dayOf(before), toDay: dueOn },
    })
}
