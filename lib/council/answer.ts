import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { Refusal } from '@/lib/forms/errors'
import { answerRequest } from '@/lib/requests/answer'
import type { AdviceInput } from './input'

/** A member answers what he or she alone was asked, and says whether the name may be given when it is passed on. */
export async function answerAdvice(
  tx: Tx,
  actor: Actor,
  requestId: string,
  { mayBeNamed, ...input }: AdviceInput,
): Promise<{ id: string } | Refusal> {
  const answered = await answerRequest(tx, actor, requestId, input)
  if (answered instanceof Refusal) return answered
  if (input.decision === 'answer') await tx.advice.updateMany({ where: { requestId }, data: { mayBeNamed } })
  return answered
}
