import type { Actor } from '@/lib/actor/actor'
import { markContact } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordEvent } from '@/lib/timeline/record'
import { audienceOf, isAskedInPortal } from './audience'
import { takeQuestion } from './take'

/**
 * Asks once more お願い（再送）: by mail when the question stands in the portal; otherwise no mail is sent, and it is
 * noted that the officer asked. `isMailed` says which.
 */
export async function remindQuestion(
  tx: Tx,
  actor: Actor,
  number: string,
  questionId: string,
): Promise<{ id: string; isMailed: boolean }> {
  const { consultation, question } = await takeQuestion(tx, actor, number, questionId, 'remind')
  const now = await readClock(tx)
  const isMailed = isAskedInPortal(question, consultation)
  await tx.question.updateMany({
    where: { id: question.id, state: 'open' },
    data: { remindedAt: now, reminders: { increment: 1 }, version: { increment: 1 } },
  })
  await recordEvent(tx, actor, consultation, {
    kind: 'question_reminded',
    audience: audienceOf(question, consultation),
    subjectId: question.id,
    facts: { addressee: question.addressee, name: question.addresseeName, mailed: isMailed ? 'yes' : 'no' },
  })
  if (isMailed)
    await giveNotice(tx, {
      kind: 'question_reminder',
      bureauId: consultation.bureauId,
      consultationId: consultation.id,
      subjectId: question.id,
    })
  await markContact(tx, consultation.id, now)
  return { id: question.id, isMailed }
}
