import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { jstDate } from '@/lib/japanese/dates'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordEvent } from '@/lib/timeline/record'
import { lockQuestionnaire } from './lock'
import { canRemindOf } from './policy'

/** Sends the request to answer once more: お願い（再送）, at most once a day. */
export async function remindOfFollowUp(tx: Tx, actor: Actor, id: string): Promise<void> {
  const questionnaire = await lockQuestionnaire(tx, id)
  if (!canRemindOf(actor, questionnaire)) throw new NotPermitted()
  const now = await readClock(tx)
  const isToldToday = questionnaire.remindedAt !== null && jstDate(questionnaire.remindedAt) === jstDate(now)
  if (questionnaire.state !== 'asked' || isToldToday) throw new InvalidTransition('remind', questionnaire.state)

  await tx.questionnaire.update({
    where: { id },
    data: { remindedAt: now, reminders: { increment: 1 }, version: { increment: 1 } },
    select: { id: true },
  })
  for (const consultation of questionnaire.consultations)
    await recordEvent(tx, actor, consultation, { kind: 'follow_up_reminded', subjectId: id })
  await giveNotice(tx, { kind: 'follow_up_reminder', bureauId: questionnaire.bureauId, subjectId: id })
}
