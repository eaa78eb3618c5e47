import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { addDays } from '@/lib/japanese/dates'
import { dateColumn, dayText } from '@/lib/japanese/day'

/** Of each kind of meeting so many are offered, those nearest to today; any other is chosen from its own page. */
const OFFERED = 40
const AROUND_DAYS = 180

/** The kinds of meetings kept in the portal to which documents are filed, and those that were typed before. */
export const KEPT_MEETINGS = ['session', 'network', 'event', 'known'] as const
export type KeptMeeting = (typeof KEPT_MEETINGS)[number]
export type MeetingChoice = { kind: KeptMeeting; value: string; name: string; day: string }

/** Which meeting a choice names; null when it names none. */
export function readChoice(value: string): { kind: KeptMeeting; id: string } | null {
  const [kind, id] = value.split('.')
  const known = KEPT_MEETINGS.find((one) => one === kind)
  const uuid = z.uuid().safeParse(id).data
  return known && uuid ? { kind: known, id: uuid } : null
}

const NUMBERED = { select: { consultation: { select: { number: true } } } } as const
const SESSION = { id: true, label: true, plannedOn: true, support: NUMBERED } as const
const TITLED = { id: true, title: true, heldOn: true } as const

const KEPT = [{ plannedSessionId: { not: null } }, { networkMeetingId: { not: null } }, { eventId: { not: null } }]

/** The meetings around this day that a document can be filed under, and the one it is filed under or was called from. */
export async function listMeetingChoices(tx: Tx, bureauId: string, today: string, chosen: string) {
  const near = { gte: dateColumn(addDays(today, -AROUND_DAYS)), lte: dateColumn(addDays(today, AROUND_DAYS)) }
  const own = readChoice(chosen)
  const of = (kind: KeptMeeting) => (own?.kind === kind ? [{ id: own.id }] : [])
  const sessions = await tx.plannedSession.findMany({
    where: { bureauId, OR: [{ plannedOn: near, state: { not: 'cancelled' } }, ...of('session')] },
    orderBy: [{ plannedOn: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
    take: OFFERED,
    select: SESSION,
  })
  const assemblies = await tx.networkMeeting.findMany({
    where: { bureauId, OR: [{ heldOn: near, state: { not: 'cancelled' } }, ...of('network')] },
    orderBy: [{ heldOn: 'desc' }, { id: 'asc' }],
    take: OFFERED,
    select: TITLED,
  })
  const events = await tx.event.findMany({
    where: { bureauId, OR: [{ heldOn: near, state: { not: 'cancelled' } }, ...of('event')] },
    orderBy: [{ heldOn: 'desc' }, { id: 'asc' }],
    take: OFFERED,
    select: TITLED,
  })
  const known = await tx.libraryMeeting.findMany({
    where: {
      bureauId,
      documents: { some: {}, none: { OR: KEPT } },
    },
    orderBy: [{ heldOn: 'desc' }, { name: 'asc' }, { id: 'asc' }],
    take: OFFERED,
    select: { id: true, name: true, heldOn: true },
  })
  return [
    ...sessions.map(ofSession),
    ...assemblies.map((one) => titled('network', one)),
    ...events.map((one) => titled('event', one)),
    ...known.map(ofKnown),
  ]
}

type Session = {
  id: string
  label: string
  plannedOn: Date | null
  support: { consultation: { number: string | null } }
}

function ofSession({ id, label, plannedOn, support }: Session): MeetingChoice {
  const name = sessionName({ label, number: support.consultation.number })
  return { kind: 'session', value: `session.${id}`, name, day: dayText(plannedOn) }
}

type Titled = { id: string; title: string; heldOn: Date | null }

function titled(kind: 'network' | 'event', { id, title, heldOn }: Titled): MeetingChoice {
  return { kind, value: `${kind}.${id}`, name: title, day: dayText(heldOn) }
}

function ofKnown({ id, name, heldOn }: { id: string; name: string; heldOn: Date }): MeetingChoice {
  return { kind: 'known', value: `known.${id}`, name, day: dayText(heldOn) }
}

/** What a meeting of a support is called in the library: with the number of its consultation, as many are called alike. */
export function sessionName({ label, number }: { label: string; number: string | null }): string {
  return [label, number].filter(Boolean).join(' ')
}

/** The choice that stands for the kept meeting of a document; '' where its meeting was typed. */
export function chosenMeeting({ plannedSessionId, networkMeetingId, eventId }: Linked): string {
  if (plannedSessionId) return `session.${plannedSessionId}`
  if (eventId) return `event.${eventId}`
  return networkMeetingId ? `network.${networkMeetingId}` : ''
}

type Linked = { plannedSessionId: string | null; networkMeetingId: string | null; eventId: string | null }
