import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import type { RemovalInput } from './input'
import { lockEvent } from './lock'
import { leave } from './seats'
import { isOver } from './states'
import { fillSeats } from './tell'

/** Gives the own seat or place in the queue back; the next who waits advances and is told. Not any more once the event is over. */
export async function withdrawAsStaff(tx: Tx, actor: Actor, eventId: string): Promise<{ left: boolean } | Refusal> {
  if (!z.uuid().safeParse(eventId).success) throw new NotFound()
  const own = await tx.eventApplication.findFirst({
    where: { eventId, userId: actor.userId, state: { in: ['confirmed', 'waiting'] } },
    select: { id: true },
  })
  if (!own) throw new NotFound()
  return await giveBack(tx, eventId, own.id)
}

/** Gives an application back for whoever it is of, as long as the event is not over; pressed twice, nothing more happens. */
export async function giveBack(tx: Tx, eventId: string, applicationId: string): Promise<{ left: boolean } | Refusal> {
  const event = await tx.event.findUnique({ where: { id: eventId }, select: { state: true, heldOn: true } })
  if (!event) throw new NotFound()
  if (isOver(event, jstDate(await readClock(tx)))) return refuse('', 'eventOver')
  const left = await leave(tx, applicationId)
  await fillSeats(tx, eventId)
  return { left }
}

/** The desk takes an application back for somebody who has telephoned. */
export async function withdrawAtDesk(
  tx: Tx,
  actor: Actor,
  eventId: string,
  { applicationId }: RemovalInput,
): Promise<{ id: string } | Refusal> {
  const { state } = await lockEvent(tx, actor, eventId)
  if (state === 'held' || state === 'cancelled') return refuse('', 'eventOver')
  const found = await tx.eventApplication.findFirst({ where: { id: applicationId, eventId }, select: { id: true } })
  if (!found) throw new NotFound()
  await leave(tx, applicationId)
  await fillSeats(tx, eventId)
  return { id: eventId }
}
