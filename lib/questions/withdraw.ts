import type { Actor } from '@/lib/actor/actor'
import { settleWaiting } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { recordEvent } from '@/lib/timeline/record'
import { audienceOf } from './audience'
import { takeQuestion } from './take'

/** Takes a question back; from now on the clock runs again. */
export async function withdrawQuestion(tx: Tx, actor: Actor, number: string, questionId: string) {
  const { consultation, question } = await takeQuestion(tx, actor, number, questionId, 'withdraw')
  const now = await readClock(tx)
  await tx.question.updateMany({
    where: { id: question.id, state: 'open' },
    data: { state: 'withdrawn', closedAt: now, version: { increment: 1 } },
  })
  await recordEvent(tx, actor, consultation, {
    kind: 'question_withdrawn',
    audience: audienceOf(question, consultation),
    subjectId: question.id,
    facts: { addressee: question.addressee, name: question.addresseeName },
  })
  await settleWaiting(tx, consultation, now)
  return { id: question.id }
}
