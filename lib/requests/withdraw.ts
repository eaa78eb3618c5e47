import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { releaseOffer } from '@/lib/dispatches/release'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { lockSupport } from '@/lib/supports/lock'
import { canKeepSupport } from '@/lib/supports/policy'
import { recordEvent } from '@/lib/timeline/record'
import { isPending } from './states'
import { toldParty } from './told-party'

/** Takes a request back; from then on the party asked finds nothing of it. */
export async function withdrawRequest(tx: Tx, actor: Actor, supportId: string, requestId: string) {
  const { consultation } = await lockSupport(tx, supportId)
  if (!canKeepSupport(actor, consultation)) throw new NotPermitted()
  if (!z.uuid().safeParse(requestId).success) throw new NotFound()
  await tx.$queryRaw`SELECT id FROM requests WHERE id = ${requestId}::uuid FOR UPDATE`
  const request = await tx.request.findFirst({
    where: { id: requestId, supportId },
    select: { kind: true, state: true, addresseeRole: true, addresseeName: true },
  })
  if (!request) throw new NotFound()
  if (!isPending(request.state)) throw new InvalidTransition('withdrawRequest', request.state)
  await releaseOffer(tx, actor, requestId, 'withdraw')
  await tx.request.update({
    where: { id: requestId },
    data: { state: 'withdrawn', version: { increment: 1 } },
    select: { id: true },
  })
  await touch(tx, consultation.id, await readClock(tx))
  await recordEvent(tx, actor, consultation, {
    kind: 'request_withdrawn',
    audience: request.kind === 'offer' ? 'internal' : 'shared',
    subjectId: requestId,
    facts: { party: toldParty(request) },
  })
  return { id: supportId }
}
