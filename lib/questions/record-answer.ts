import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { settleWaiting } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { recordEvent } from '@/lib/timeline/record'
import { audienceOf } from './audience'
import type { RecordedAnswerInput } from './input'
import { takeQuestion } from './take'

/** Records an answer that came by telephone or mail. The clock runs again from when it was given. */
export async function recordAnswer(
  tx: Tx,
  actor: Actor,
  number: string,
  questionId: string,
  input: z.infer<typeof RecordedAnswerInput>,
): Promise<{ id: string } | Refusal> {
  const { consultation, question } = await takeQuestion(tx, actor, number, questionId, 'answer')
  const now = await readClock(tx)
  const answeredAt = new Date(input.answeredAt)
  if (answeredAt > now) return refuse('answeredAt', 'past')
  const closedAt = answeredAt < question.askedAt ? question.askedAt : answeredAt
  await tx.question.updateMany({
    where: { id: question.id, state: 'open' },
    data: {
      state: 'answered',
      answer: input.answer,
      answeredByName: input.answeredByName,
      answeredAt: closedAt,
      closedAt,
      version: { increment: 1 },
    },
  })
  await recordEvent(tx, actor, consultation, {
    kind: 'question_answered',
    audience: audienceOf(question, consultation),
    subjectId: question.id,
    facts: { addressee: question.addressee, name: input.answeredByName },
  })
  await settleWaiting(tx, consultation, now)
  return { id: question.id }
}
