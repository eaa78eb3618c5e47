import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { dayOf, dayText } from '@/lib/japanese/day'
import { followMeeting } from '@/lib/library/follow-meeting'
import { meetingKindOf } from '@/lib/library/take-meeting'
import { followEvent } from '@/lib/yearPlans/follow-event'
import { columnsOf, keepParts, seriesOf } from './columns'
import { findTowns } from './find-towns'
import type { EventChange } from './input'
import { REMINDED_BEFORE_DAYS } from './kinds'
import { type LockedEvent, lockEvent } from './lock'
import { countSeats } from './seats'
import { fillSeats, tellEveryApplicant, tellOffices } from './tell'

/**
 * Changes an event. Once it is announced its series, number and fiscal year stand, also where the day moves across 1 April;
 * what was open stays open; whoever applied and every office that was told hears of another day, place or way in. One that is
 * put off is reminded of again. More seats go to those who wait.
 */
export async function changeEvent(
  tx: Tx,
  actor: Actor,
  id: string,
  input: EventChange,
): Promise<{ id: string } | Refusal> {
  const event = await lockEvent(tx, actor, id)
  if (event.state === 'held' || event.state === 'cancelled') throw new InvalidTransition('change', event.state)
  if (event.version !== input.version) throw new InvalidTransition('edit', event.state, textsOf(event))
  const isAnnounced = event.announcedAt !== null
  const typed = columnsOf(input)
  const columns = isAnnounced ? { ...typed, fiscalYear: event.fiscalYear } : typed
  if (isAnnounced && event.isOpen && !columns.isOpen) return refuse('access', 'staysOpen')
  const { confirmed } = await countSeats(tx, id)
  if (columns.capacity !== null && columns.capacity < confirmed) return refuse('capacity', 'fewerThanSeats')
  const towns = await findTowns(tx, event.bureauId, input.cohostTowns)
  if (towns instanceof Refusal) return towns
  const seriesId = isAnnounced ? event.seriesId : await seriesOf(tx, event.bureauId, input.series)
  const today = jstDate(await readClock(tx))
  const again = isPutOff(event.heldOn, columns.heldOn, today) ? { remindedAt: null } : {}
  await tx.event.updateMany({ where: { id }, data: { ...columns, ...again, seriesId, version: { increment: 1 } } })
  await keepParts(tx, id, event.bureauId, input, towns)
  await followEvent(tx, id)
  const heldOn = dayText(columns.heldOn)
  if (heldOn) {
    const as = { meetingKind: meetingKindOf(columns.kind), meetingName: columns.title, heldOn }
    await followMeeting(tx, event.bureauId, { eventId: id }, as)
  }
  if (isAnnounced) await tellOfMove(tx, event, { ...columns, onlineUrl: input.isOnline ? input.onlineUrl : '' })
  await fillSeats(tx, id)
  return { id }
}

type Place = Pick<LockedEvent, 'heldOn' | 'heldMonth' | 'startsAt' | 'endsAt' | 'place' | 'isOnline'>

/** The way in online concerns those who have a seat; day and place concern also the offices that were told. */
async function tellOfMove(tx: Tx, event: LockedEvent, after: Place & { onlineUrl: string }): Promise<void> {
  const isElsewhere = saidOf(event) !== saidOf(after)
  if (isElsewhere) {
    await tx.event.updateMany({ where: { id: event.id }, data: { changedAt: await readClock(tx) } })
    await tellOffices(tx, event, 'event_moved')
  }
  if (isElsewhere || (event.room?.onlineUrl ?? '') !== after.onlineUrl)
    await tellEveryApplicant(tx, event, 'event_changed')
}

function saidOf({ heldOn, heldMonth, startsAt, endsAt, place, isOnline }: Place): string {
  const day = heldOn ? dayOf(heldOn) : ''
  return [day, heldMonth ?? '', startsAt ?? '', endsAt ?? '', place, String(isOnline)].join('\n')
}

/** Whether the new day is one that those who come have not been reminded of yet. */
function isPutOff(before: Date | null, after: Date | null, today: string): boolean {
  if (dayText(before) === dayText(after)) return false
  return after === null || dayOf(after) > addDays(today, REMINDED_BEFORE_DAYS)
}

/** An event as a colleague who changed it meanwhile finds it. */
function textsOf({
  title,
  summary,
  place,
  heldOn,
  applyUntil,
  capacity,
  contact,
}: LockedEvent): Record<string, string> {
  return {
    ...{ title, summary, place, contact, heldOn: dayText(heldOn), applyUntil: dayText(applyUntil) },
    capacity: capacity === null ? '' : String(capacity),
  }
}
