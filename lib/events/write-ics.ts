import ical, { ICalEventStatus } from 'ical-generator'
import { eventTimes } from '@/lib/calendars/event-times'
import { environment } from '@/lib/env'
import { dayOf } from '@/lib/japanese/day'
import { instantAt } from '@/lib/japanese/time'

type Kept = {
  id: string
  title: string
  heldOn: Date | null
  startsAt: string | null
  endsAt: string | null
  place: string
  state: string
  version: number
}

/** From when to when an event is, where a time of day is set. */
export function instantsOf({ heldOn, startsAt, endsAt }: Pick<Kept, 'heldOn' | 'startsAt' | 'endsAt'>) {
  if (!heldOn || !startsAt) return undefined
  const day = dayOf(heldOn)
  return { startsAt: instantAt(day, startsAt), endsAt: endsAt ? instantAt(day, endsAt) : null }
}

/** An event as a calendar program takes it in; null while its day is open. Taken in again after a change, it moves; called off, it goes. */
export function writeEventIcs(event: Kept, made: Date): string | null {
  const { id, title, heldOn, place, state, version } = event
  if (!heldOn) return null
  const { APP_URL } = environment()
  const calendar = ical({ prodId: { company: 'Madoguchi', product: 'Calendar' } })
  calendar.createEvent({
    ...{ id: `event-${id}@${new URL(APP_URL).host}`, stamp: made, sequence: version, summary: title },
    ...eventTimes(heldOn, instantsOf(event)),
    ...(place ? { location: place } : {}),
    url: `${APP_URL}/events/${id}`,
    status: state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  return calendar.toString()
}
