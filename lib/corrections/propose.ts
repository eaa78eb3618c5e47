import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import { settleWaiting } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { errorsOf, Refusal, refuse } from '@/lib/forms/errors'
import { freeText } from '@/lib/japanese/input'
import { giveNotice } from '@/lib/notices/give-notice'
import { canAnswerQuestion, lockQuestion } from '@/lib/questions/answer'
import { recordEvent } from '@/lib/timeline/record'
import { currentTexts } from './current'
import { fieldNamed, readField, textOf } from './fields'

export const CorrectionInput = z.object({
  decision: z.enum(['change', 'asIs'], 'choose'),
  value: z.string().default(''),
  remark: freeText().max(2000, 'tooLong').default(''),
})

/**
 * Answers a mark: with the field's new text, for the officer to accept, or by saying that the field is right as it is.
 * Either is the municipality's answer, once: the desk's clock runs again.
 */
export async function proposeCorrection(
  tx: Tx,
  actor: Actor,
  questionId: string,
  { decision, value, remark }: z.infer<typeof CorrectionInput>,
): Promise<{ number: string } | Refusal> {
  const { question, consultation } = await lockQuestion(tx, questionId)
  if (!canAnswerQuestion(actor, consultation, question.addressee)) throw new NotPermitted()
  const field = fieldNamed(question.field)
  if (!field) throw new NotFound()
  const before = textOf(await currentTexts(tx, consultation), field)
  if (question.state !== 'open') throw new InvalidTransition('answer', question.state, { [field]: before })
  const read = readField(field, value)
  const isChange = decision === 'change'
  if (isChange && !read.success) return new Refusal(errorsOf(read.error))
  const text = isChange ? (read.data?.value ?? '') : before
  if (isChange && text === before) return refuse('value', 'nothingToCorrect')
  const now = await readClock(tx)
  await tx.question.updateMany({
    where: { id: questionId, state: 'open' },
    data: {
      ...{ state: 'answered', answer: remark, answeredAt: now, answeredByName: actor.name, closedAt: now },
      version: { increment: 1 },
    },
  })
  await tx.fieldRevision.createMany({
    data: {
      ...{ ...ownedBy(consultation), questionId, field, before, text, remark },
      ...{ state: isChange ? 'proposed' : 'confirmed', proposedByName: actor.name, proposedAt: now },
    },
  })
  const kind = isChange ? 'correction_proposed' : 'correction_confirmed'
  await recordEvent(tx, actor, consultation, { kind, subjectId: questionId, facts: { field, reason: remark } })
  const { id: consultationId, bureauId } = consultation
  await giveNotice(tx, { kind: 'question_answered', bureauId, consultationId, subjectId: questionId })
  await settleWaiting(tx, consultation, now)
  return { number: consultation.number ?? consultation.id }
}
