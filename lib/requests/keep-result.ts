import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { lockSupport } from '@/lib/supports/lock'
import { canKeepSupport } from '@/lib/supports/policy'
import { recordEvent } from '@/lib/timeline/record'
import type { ResultInput } from './input'
import { keepAnswer } from './keep-answer'
import { mayHaveResult } from './states'
import { type TakenRequest, takeMyRequest } from './take-mine'
import { toldAnswerer, toldParty } from './told-party'

type Input = z.infer<typeof ResultInput>

/** The party asked writes down what came of a request, also months later; a later word takes the place of the earlier, which is kept beside it. */
export async function reportResult(tx: Tx, actor: Actor, id: string, input: Input): Promise<{ id: string }> {
  const request = await takeMyRequest(tx, actor, id)
  await write(tx, actor, request, input, false)
  return { id }
}

/** The desk writes down what came of a request, as it heard it. */
export async function noteResult(tx: Tx, actor: Actor, supportId: string, id: string, input: Input) {
  const { consultation } = await lockSupport(tx, supportId)
  if (!canKeepSupport(actor, consultation)) throw new NotPermitted()
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT id FROM requests WHERE id = ${id}::uuid FOR UPDATE`
  const request = await tx.request.findFirst({ where: { id, supportId } })
  if (!request) throw new NotFound()
  await write(tx, actor, request, input, true)
  await touch(tx, consultation.id, await readClock(tx))
  return { id }
}

async function write(tx: Tx, actor: Actor, request: TakenRequest, { result }: Input, givenByDesk: boolean) {
  if (!mayHaveResult(request.state)) throw new InvalidTransition('keepResult', request.state)
  const now = await readClock(tx)
  await tx.request.update({
    where: { id: request.id },
    data: { result, resultAt: now, resultByName: actor.name, version: { increment: 1 } },
    select: { id: true },
  })
  const given = { decision: 'result', answer: result, givenByName: actor.name, givenByDesk, givenAt: now } as const
  await keepAnswer(tx, request, given)
  const facts = { party: toldParty(request) }
  const consultation = { ...request, id: request.consultationId }
  await recordEvent(tx, toldAnswerer(actor), consultation, { kind: 'request_result', subjectId: request.id, facts })
}
