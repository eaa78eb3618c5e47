import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'
import type { RemovalInput } from './input'
import { lockEvent } from './lock'
import { leave } from './seats'
import { fillSeats } from './tell'

/** Gives the own seat or place in the queue back; the next who waits advances and is told. */
export async function withdrawAsStaff(tx: Tx, actor: Actor, eventId: string): Promise<{ left: true }> {
  if (!z.uuid().safeParse(eventId).success) throw new NotFound()
  const own = await tx.eventApplication.findFirst({
    where: { eventId, userId: actor.userId, state: { in: ['confirmed', 'waiting'] } },
    select: { id: true },
  })
  if (!own) throw new NotFound()
  await leave(tx, own.id)
  await fillSeats(tx, eventId)
  return { left: true }
}

/** The desk takes an application back for somebody who has telephoned. */
export async function withdrawAtDesk(
  tx: Tx,
  actor: Actor,
  eventId: string,
  { applicationId }: RemovalInput,
): Promise<{ id: string }> {
  await lockEvent(tx, actor, eventId)
  const found = await tx.eventApplication.findFirst({ where: { id: applicationId, eventId }, select: { id: true } })
  if (!found) throw new NotFound()
  await leave(tx, applicationId)
  await fillSeats(tx, eventId)
  return { id: eventId }
}
