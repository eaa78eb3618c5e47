import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { lockConsultation } from '@/lib/consultations/lock'
import { canAnswer, canRead, type Ruled } from '@/lib/consultations/policy'
import { isOpen } from '@/lib/consultations/states'
import { settleWaiting } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { freeText } from '@/lib/japanese/input'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordEvent } from '@/lib/timeline/record'
import { audienceOf } from './audience'

export const AnswerInput = z.object({ answer: freeText().min(1, 'required').max(10_000, 'tooLong') })

/** Whether this person is the one asked: the asking side, or the prefecture with which it was shared. */
export function canAnswerQuestion(actor: Actor, consultation: Ruled, addressee: string): boolean {
  if (addressee === 'municipality') return canAnswer(actor, consultation)
  const isPrefecture = actor.role === 'prefecture_staff' && canRead(actor, consultation)
  return addressee === 'prefecture' && isPrefecture && isOpen(consultation.state)
}

/** Answers a question ご確認のお願い, once; the desk's clock runs again. A colleague who was faster is shown with the answer given. */
export async function answerQuestion(
  tx: Tx,
  actor: Actor,
  id: string,
  input: z.infer<typeof AnswerInput>,
): Promise<{ number: string }> {
  const { question, consultation } = await lockQuestion(tx, id)
  if (!canAnswerQuestion(actor, consultation, question.addressee)) throw new NotPermitted()
  if (question.state !== 'open') throw new InvalidTransition('answer', question.state, { answer: question.answer })
  const now = await readClock(tx)
  await tx.question.update({
    where: { id },
    data: {
      state: 'answered',
      answer: input.answer,
      answeredAt: now,
      answeredByName: actor.name,
      closedAt: now,
      version: { increment: 1 },
    },
    select: { id: true },
  })
  await recordEvent(tx, actor, consultation, {
    kind: 'question_answered',
    audience: audienceOf(question, consultation),
    subjectId: id,
  })
  await giveNotice(tx, {
    kind: 'question_answered',
    bureauId: consultation.bureauId,
    consultationId: consultation.id,
    subjectId: id,
  })
  await settleWaiting(tx, consultation, now)
  return { number: consultation.number ?? consultation.id }
}

/** The consultation first, then its question: every verb locks in this order. */
export async function lockQuestion(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  const found = await tx.question.findUnique({ where: { id }, select: { consultationId: true } })
  if (!found) throw new NotFound()
  const consultation = await lockConsultation(tx, found.consultationId)
  const question = await tx.question.findUnique({
    where: { id },
    select: { addressee: true, state: true, answer: true, field: true },
  })
  if (!question) throw new NotFound()
  return { question, consultation }
}
