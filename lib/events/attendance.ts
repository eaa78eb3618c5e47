import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import type { AttendanceInput, EnteredInput } from './input'
import { type LockedEvent, lockEvent } from './lock'
import { seat } from './seats'

/**
 * Ticks who was there, not before the day. Whoever was `shown` and is not ticked was not; whom a colleague has entered meanwhile stays
 * as entered.
 */
export async function keepAttendance(
  tx: Tx,
  actor: Actor,
  id: string,
  { shown, attended, page }: AttendanceInput,
): Promise<{ page: number } | Refusal> {
  const event = await lockEvent(tx, actor, id)
  if (!(await hasCome(tx, event))) return refuse('', 'notHeldYet')
  const seated = { eventId: id, state: 'confirmed' }
  await tx.eventApplication.updateMany({
    where: { ...seated, attended: false, id: { in: attended.filter(isUuid) } },
    data: { attended: true },
  })
  await tx.eventApplication.updateMany({
    where: { ...seated, attended: true, id: { in: shown.filter((one) => isUuid(one) && !attended.includes(one)) } },
    data: { attended: false },
  })
  return { page }
}

/** Enters somebody by hand: whoever telephones gets a seat or waits like the others; whoever has come without applying is there. */
export async function enterApplicant(
  tx: Tx,
  actor: Actor,
  eventId: string,
  { hasCome: isThere, name, organisationName }: EnteredInput,
): Promise<{ id: string } | Refusal> {
  const event = await lockEvent(tx, actor, eventId)
  if (event.announcedAt === null || event.state === 'cancelled') throw new InvalidTransition('enter', event.state)
  if (isThere && !(await hasCome(tx, event))) return refuse('hasCome', 'notHeldYet')
  if (!isThere && event.state === 'held') return refuse('hasCome', 'mustAgree')
  const id = randomUUID()
  const { bureauId } = event
  const of = { id, eventId, bureauId, name, organisationName, way: 'desk', appliedAt: await readClock(tx) }
  if (isThere) {
    const { _max } = await tx.eventApplication.aggregate({ where: { eventId }, _max: { place: true } })
    const place = (_max.place ?? 0) + 1
    await tx.eventApplication.createMany({ data: { ...of, state: 'confirmed', place, attended: true } })
  } else {
    await tx.eventApplication.createMany({ data: of })
    await seat(tx, id)
  }
  return { id: eventId }
}

function isUuid(typed: string): boolean {
  return z.uuid().safeParse(typed).success
}

async function hasCome(tx: Tx, { heldOn }: LockedEvent): Promise<boolean> {
  return heldOn !== null && dayOf(heldOn) <= jstDate(await readClock(tx))
}
