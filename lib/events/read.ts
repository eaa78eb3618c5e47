import { z } from 'zod'
import type { Actor, Bearer, Public } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { jstDate } from '@/lib/japanese/dates'
import { DOCUMENTS_OF_MEETING } from '@/lib/library/shown'
import { countSeats } from './seats'

/** What everybody who may see an event reads of it. */
export const SHOWN_EVENT = {
  ...{ id: true, bureauId: true, fiscalYear: true, number: true, kind: true, title: true, themeKeys: true },
  ...{ summary: true, heldOn: true, heldMonth: true, startsAt: true, endsAt: true, place: true, isOnline: true },
  ...{ audience: true, isOpen: true, capacity: true, applyUntil: true, contact: true, state: true, version: true },
  ...{ announcedAt: true, announcedByName: true, cancelReason: true, heldAt: true, attendanceAt: true },
  series: { select: { name: true } },
  bureau: { select: { name: true, nameEn: true } },
  cohosts: { select: { organisation: { select: { id: true, kind: true, code: true, name: true, nameEn: true } } } },
} as const

/** One event as this reader may see it, with how full it is; null when it is not there, or not for this reader. */
export async function readEvent(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const event = await tx.event.findUnique({
    where: { id },
    select: {
      ...SHOWN_EVENT,
      room: { select: { onlineUrl: true, remark: true } },
      documents: DOCUMENTS_OF_MEETING,
      report: {
        select: {
          summary: true,
          questions: true,
          isPublic: true,
          publishedAt: true,
          writtenByName: true,
          version: true,
        },
      },
    },
  })
  if (!event) return null
  return {
    ...event,
    seats: await countSeats(tx, id),
    today: jstDate(await readClock(tx)),
    themes: await themesOf(tx, event.themeKeys),
  }
}

export type ReadEvent = NonNullable<Awaited<ReturnType<typeof readEvent>>>

async function themesOf(tx: Tx, keys: string[]) {
  if (keys.length === 0) return []
  return await tx.theme.findMany({
    where: { key: { in: keys } },
    orderBy: { sort: 'asc' },
    select: { key: true, name: true, nameEn: true },
  })
}

/** The reader's own standing application to an event; null when there is none. */
export async function readOwnStanding(tx: Tx, who: Actor | Bearer | Public, eventId: string) {
  if (who.kind !== 'member') return null
  return await tx.eventApplication.findFirst({
    where: { eventId, userId: who.userId, state: { in: ['confirmed', 'waiting'] } },
    select: { id: true, state: true, attended: true, appliedAt: true, answered: { select: { applicationId: true } } },
  })
}

export type OwnStanding = Awaited<ReturnType<typeof readOwnStanding>>
