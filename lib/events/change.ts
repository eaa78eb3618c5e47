import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { dayOf, dayText } from '@/lib/japanese/day'
import { followMeeting } from '@/lib/library/follow-meeting'
import { meetingKindOf } from '@/lib/library/take-meeting'
import { columnsOf, keepParts, seriesOf } from './columns'
import type { EventChange } from './input'
import { type LockedEvent, lockEvent } from './lock'
import { countSeats } from './seats'
import { fillSeats, tellEveryApplicant } from './tell'

/**
 * Changes an event. Once it is announced its series, number and fiscal year stand, what was open stays open, and whoever
 * applied is told of another day or place. More seats go to those who wait.
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
  const columns = columnsOf(input)
  const isAnnounced = event.announcedAt !== null
  if (isAnnounced && columns.fiscalYear !== event.fiscalYear) return refuse('heldOn', 'sameYear')
  if (isAnnounced && event.isOpen && !columns.isOpen) return refuse('access', 'staysOpen')
  const { confirmed } = await countSeats(tx, id)
  if (columns.capacity !== null && columns.capacity < confirmed) return refuse('capacity', 'fewerThanSeats')
  const seriesId = isAnnounced ? event.seriesId : await seriesOf(tx, event.bureauId, input.series)
  await tx.event.updateMany({ where: { id }, data: { ...columns, seriesId, version: { increment: 1 } } })
  await keepParts(tx, id, event.bureauId, input)
  const heldOn = dayText(columns.heldOn)
  if (heldOn) {
    const as = { meetingKind: meetingKindOf(columns.kind), meetingName: columns.title, heldOn }
    await followMeeting(tx, event.bureauId, { eventId: id }, as)
  }
  if (isAnnounced && isElsewhere(event, columns)) await tellEveryApplicant(tx, event, 'event_changed')
  await fillSeats(tx, id)
  return { id }
}

type Place = Pick<LockedEvent, 'heldOn' | 'startsAt' | 'endsAt' | 'place' | 'isOnline'>

function isElsewhere(before: Place, after: Place): boolean {
  const said = ({ heldOn, startsAt, endsAt, place, isOnline }: Place) =>
    [heldOn ? dayOf(heldOn) : '', startsAt ?? '', endsAt ?? '', place, String(isOnline)].join('\n')
  return said(before) !== said(after)
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
