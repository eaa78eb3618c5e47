import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { shownState } from '@/lib/events/states'
import { jstDate } from '@/lib/japanese/dates'
import { dayText } from '@/lib/japanese/day'

/** What is handed out of an event, in the order of the columns. */
export const EVENT_COLUMNS = [
  ...['id', 'series', 'number', 'fiscalYear', 'kind', 'title', 'themes', 'heldOn', 'heldMonth', 'startsAt', 'endsAt'],
  ...['place', 'isOnline', 'audience', 'capacity', 'applyUntil', 'host', 'cohosts', 'state', 'summary', 'url'],
] as const
export type EventColumn = (typeof EVENT_COLUMNS)[number]

/** Every announced event that is open to everybody as open data, the oldest first; `root` is the portal's address without a slash at its end. */
export async function listEventsAsData(tx: Tx, root: string) {
  const events = await tx.event.findMany({
    where: { isOpen: true, announcedAt: { not: null } },
    select: {
      ...{ id: true, number: true, fiscalYear: true, kind: true, title: true, themeKeys: true, heldOn: true },
      ...{ heldMonth: true, startsAt: true, endsAt: true, place: true, isOnline: true, audience: true },
      ...{ capacity: true, applyUntil: true, state: true, summary: true },
      series: { select: { name: true } },
      bureau: { select: { name: true } },
      cohosts: { select: { organisation: { select: { name: true } } }, orderBy: { organisationId: 'asc' } },
    },
    orderBy: [{ announcedAt: 'asc' }, { id: 'asc' }],
  })
  const themes = await tx.theme.findMany({ select: { key: true, name: true } })
  const nameOf = new Map(themes.map(({ key, name }) => [key, name]))
  const today = jstDate(await readClock(tx))
  return events.map(({ series, bureau, cohosts, themeKeys, heldOn, applyUntil, ...event }) => ({
    ...event,
    state: shownState({ ...event, heldOn, applyUntil }, today, 0),
    series: series?.name ?? '',
    themes: themeKeys.map((key) => nameOf.get(key) ?? key),
    heldOn: dayText(heldOn),
    applyUntil: dayText(applyUntil),
    host: bureau.name,
    cohosts: cohosts.map(({ organisation }) => organisation.name),
    url: `${root}/events/${event.id}`,
  }))
}
export type EventData = Awaited<ReturnType<typeof listEventsAsData>>[number]

/** Events as lines of a table, one event a line; several values of one cell stand apart by a semicolon. */
export function eventLines(events: readonly EventData[]): (string | number | null)[][] {
  return events.map((event) =>
    EVENT_COLUMNS.map((column) => {
      const value = event[column]
      if (Array.isArray(value)) return value.join('；')
      return typeof value === 'boolean' ? Number(value) : value
    }),
  )
}

const CANCELLED_DAYS = 30

/** Events announced, moved or called off last, at most `most`, as far as everybody may come; what was called off for a month. */
export async function latestEvents(tx: Tx, most: number) {
  const monthAgo = new Date((await readClock(tx)).getTime() - CANCELLED_DAYS * 86_400_000)
  return await tx.event.findMany({
    where: {
      ...{ isOpen: true, announcedAt: { not: null } },
      OR: [{ state: { not: 'cancelled' } }, { cancelledAt: { gte: monthAgo } }],
    },
    select: {
      ...{ id: true, title: true, summary: true, announcedAt: true, changedAt: true, heldOn: true, state: true },
      bureau: { select: { name: true, nameEn: true } },
    },
    orderBy: [{ changedAt: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
    take: most,
  })
}
