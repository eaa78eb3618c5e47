import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { tellOfSeat } from './apply'
import type { AttendanceInput, EnteredInput } from './input'
import { issueApplicationLink } from './issue-link'
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
  if (event.state === 'cancelled') throw new InvalidTransition('attendance', event.state)
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
  if (attended.length > 0)
    await tx.event.updateMany({ where: { id, attendanceAt: null }, data: { attendanceAt: await readClock(tx) } })
  return { page }
}

/** Enters somebody by hand: whoever telephones gets a seat or waits like the others; whoever has come without applying is there. */
export async function enterApplicant(
  tx: Tx,
  actor: Actor,
  eventId: string,
  { hasCome: isThere, ...entered }: EnteredInput,
): Promise<{ id: string } | Refusal> {
  const event = await lockEvent(tx, actor, eventId)
  if (event.announcedAt === null || event.state === 'cancelled') throw new InvalidTransition('enter', event.state)
  if (isThere && !(await hasCome(tx, event))) return refuse('hasCome', 'notHeldYet')
  if (!isThere && event.state === 'held') return refuse('hasCome', 'heldAlready')
  const id = randomUUID()
  const { bureauId } = event
  const at = await readClock(tx)
  const of = { ...entered, id, eventId, bureauId, way: 'desk', appliedAt: at }
  if (isThere) {
    const { _max } = await tx.eventApplication.aggregate({ where: { eventId }, _max: { place: true } })
    const place = (_max.place ?? 0) + 1
    if (await isOnList(tx, eventId, entered)) return refuse('name', 'onListAlready')
    await tx.eventApplication.createMany({ data: { ...of, state: 'confirmed', place, attended: true } })
    if (entered.mailbox) await issueLink(tx, { ...entered, id, at }, event)
  } else {
    await tx.eventApplication.createMany({ data: of })
    const state = await seat(tx, id)
    if (state === 'repeated') return refuse('name', 'onListAlready')
    if (entered.mailbox) {
      await issueLink(tx, { ...entered, id, at }, event)
      await tellOfSeat(tx, id, bureauId, state)
    }
  }
  return { id: eventId }
}

/** Who is entered with a mailbox gets a link of the own application, as if applied on the page. */
async function issueLink(
  tx: Tx,
  applied: { id: string; name: string; mailbox: string; at: Date },
  { bureauId, heldOn }: LockedEvent,
): Promise<void> {
  const bureau = await tx.organisation.findUniqueOrThrow({ where: { id: bureauId }, select: { name: true } })
  await issueApplicationLink(tx, { ...applied, locale: 'ja' }, { bureauId, heldOn, bureau })
}

async function isOnList(tx: Tx, eventId: string, { name, mailbox }: Pick<EnteredInput, 'name' | 'mailbox'>) {
  if (mailbox === '') return false
  const [found] = await tx.$queryRaw<{ is: boolean }[]>`
    SELECT EXISTS (SELECT FROM event_applications a WHERE a.event_id = ${eventId}::uuid AND a.state IN ('confirmed', 'waiting')
      AND a.user_id IS NULL AND lower(a.mailbox) = lower(${mailbox}) AND app.norm_ja(a.name) = app.norm_ja(${name})) AS is`
  return found?.is ?? false
}

function isUuid(typed: string): boolean {
  return z.uuid().safeParse(typed).success
}

async function hasCome(tx: Tx, { heldOn }: LockedEvent): Promise<boolean> {
  return heldOn !== null && dayOf(heldOn) <= jstDate(await readClock(tx))
}
