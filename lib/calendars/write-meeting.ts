import ical, { ICalEventStatus } from 'ical-generator'
import { environment } from '@/lib/env'
import type { ShownPlan } from '@/lib/plannedSessions/read'
import { eventTimes } from './event-times'

/** A planned meeting as a calendar program takes it in: title, time and place. Taken in again after a change, it moves; cancelled, it goes. */
export function writeMeeting(meeting: ShownPlan, made: Date): string {
  const { id, label, plannedOn, startsAt, endsAt, place, onlineUrl, state, version } = meeting
  if (!plannedOn) throw new RangeError('a meeting without a day has no place in a calendar')
  const calendar = ical({ prodId: { company: 'Madoguchi', product: 'Calendar' } })
  calendar.createEvent({
    ...{ id: `meeting-${id}@${new URL(environment().APP_URL).host}`, stamp: made, sequence: version, summary: label },
    ...eventTimes(plannedOn, startsAt ? { startsAt, endsAt } : undefined),
    ...(place ? { location: place } : {}),
    ...(onlineUrl ? { url: onlineUrl } : {}),
    status: state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  return calendar.toString()
}

/** The answer to whoever asks for a meeting's file; not found while no day is decided. */
export function icsAnswer(meeting: ShownPlan | null | undefined, now: Date): Response {
  if (!meeting?.plannedOn) return new Response(null, { status: 404 })
  return new Response(writeMeeting(meeting, now), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="meeting.ics"',
      'cache-control': 'private, no-store',
    },
  })
}
