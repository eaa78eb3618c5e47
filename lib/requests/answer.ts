import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import type { AnswerInput } from './input'
import { canAnswerRequest } from './policy'
import { ANSWERS, isOpenTo } from './states'

/** Answers a request for the party asked: taking it on, declining with a reason, or answering in words. The desk sees it in the support's lane. */
export async function answerRequest(
  tx: Tx,
  actor: Actor,
  id: string,
  { decision, answer }: AnswerInput,
): Promise<{ id: string } | Refusal> {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT id FROM requests WHERE id = ${id}::uuid FOR UPDATE`
  const request = await tx.request.findUnique({
    where: { id },
    select: { state: true, addresseeRole: true, addresseeOrganisationId: true, addresseeUserId: true },
  })
  if (!request) throw new NotFound()
  if (!canAnswerRequest(actor, request)) throw new NotPermitted()
  if (!isOpenTo(request.state, decision)) throw new InvalidTransition(decision, request.state)
  if (decision !== 'accept' && answer === '') return refuse('answer', 'required')
  await tx.request.update({
    where: { id },
    data: {
      ...{ state: ANSWERS[decision].to, answer },
      ...{ answeredAt: await readClock(tx), answeredByName: actor.name, version: { increment: 1 } },
    },
    select: { id: true },
  })
  return { id }
}
