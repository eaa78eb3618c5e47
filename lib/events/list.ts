import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { fiscalYear, jstDate } from '@/lib/japanese/dates'
import { dateOf } from '@/lib/japanese/day'
import { countSeatsOf } from './seats'

export const EVENTS_SHOWN = 30
const NOT_MARKED_SHOWN = 10

const LISTED = {
  ...{ id: true, number: true, kind: true, title: true, heldOn: true, heldMonth: true, startsAt: true, endsAt: true },
  ...{ place: true, isOnline: true, isOpen: true, capacity: true, applyUntil: true, state: true, fiscalYear: true },
  series: { select: { name: true } },
  bureau: { select: { name: true, nameEn: true } },
} as const

/** Events to come that this reader may see, by their day; those whose day is open come last. */
export async function listComing(tx: Tx, page: number) {
  const today = dateOf(await readClock(tx))
  const where = {
    announcedAt: { not: null },
    state: { in: ['announced', 'closed'] },
    OR: [{ heldOn: { gte: today } }, { heldOn: null }],
  }
  return await ofPage(tx, where, [{ heldOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }], page)
}

/** The next events with a day that this reader may see, at most `most`. */
export async function listNext(tx: Tx, most: number) {
  const today = dateOf(await readClock(tx))
  const events = await tx.event.findMany({
    where: { announcedAt: { not: null }, state: { in: ['announced', 'closed'] }, heldOn: { gte: today } },
    orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
    take: most,
    select: LISTED,
  })
  return await withStanding(tx, events)
}

/** Events of the past that this reader may see, the latest first. */
export async function listPast(tx: Tx, page: number) {
  const today = dateOf(await readClock(tx))
  const where = {
    announcedAt: { not: null },
    OR: [{ state: { in: ['held', 'cancelled'] } }, { heldOn: { lt: today } }],
  }
  return await ofPage(tx, where, [{ heldOn: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }], page)
}

type Where = NonNullable<Parameters<Tx['event']['findMany']>[0]>['where']
type Order = NonNullable<Parameters<Tx['event']['findMany']>[0]>['orderBy']

async function ofPage(tx: Tx, where: Where, orderBy: Order, page: number) {
  const rows = await tx.event.findMany({
    ...{ where, orderBy, select: LISTED },
    skip: (page - 1) * EVENTS_SHOWN,
    take: EVENTS_SHOWN + 1,
  })
  return { rows: await withStanding(tx, rows.slice(0, EVENTS_SHOWN)), hasMore: rows.length > EVENTS_SHOWN }
}

/** Each with how many have a seat, and the day on which that is read: by these its state is shown. */
async function withStanding<Listed extends { id: string }>(tx: Tx, events: readonly Listed[]) {
  const today = jstDate(await readClock(tx))
  const seats = await countSeatsOf(
    tx,
    events.map(({ id }) => id),
  )
  return events.map((event) => ({ ...event, today, seated: seats.get(event.id) ?? 0 }))
}

export type ListedEvent = Awaited<ReturnType<typeof listComing>>['rows'][number]

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)
/** What the list of the desk is narrowed down by. */
export const DeskListInput = z.object({
  year: whole(2000, 2200).optional().catch(undefined),
  page: whole(1, 1000).catch(1).default(1),
})

/** A fiscal year's events of the bureau as its desk keeps them, with how many have a seat; those past that nobody has marked as held; and the years there are. */
export async function listAtDesk(tx: Tx, bureauId: string, asked: z.infer<typeof DeskListInput>) {
  const now = await readClock(tx)
  const year = asked.year ?? fiscalYear(now)
  const rows = await tx.event.findMany({
    where: { bureauId, fiscalYear: year },
    orderBy: [{ heldOn: { sort: 'asc', nulls: 'last' } }, { heldMonth: 'asc' }, { id: 'asc' }],
    skip: (asked.page - 1) * EVENTS_SHOWN,
    take: EVENTS_SHOWN + 1,
    select: { ...LISTED, _count: { select: { applications: { where: { state: 'confirmed' } } } } },
  })
  const years = await tx.event.groupBy({ by: ['fiscalYear'], where: { bureauId }, orderBy: { fiscalYear: 'desc' } })
  const notMarked = await tx.event.findMany({
    where: { bureauId, state: { in: ['announced', 'closed'] }, heldOn: { lt: dateOf(now) } },
    orderBy: [{ heldOn: 'desc' }, { id: 'asc' }],
    take: NOT_MARKED_SHOWN,
    select: { id: true, title: true, heldOn: true },
  })
  return {
    ...{ year, rows: rows.slice(0, EVENTS_SHOWN), hasMore: rows.length > EVENTS_SHOWN, notMarked, today: jstDate(now) },
    years: [...new Set([year, ...years.map((one) => one.fiscalYear)])].sort((one, other) => other - one),
  }
}

export type DeskEvent = Awaited<ReturnType<typeof listAtDesk>>['rows'][number]

/** The events one has applied for with the own account and that are still to come. */
export async function listOwnComing(tx: Tx, userId: string) {
  const today = dateOf(await readClock(tx))
  return await tx.eventApplication.findMany({
    where: {
      ...{ userId, state: { in: ['confirmed', 'waiting'] } },
      event: { state: { in: ['announced', 'closed'] }, OR: [{ heldOn: { gte: today } }, { heldOn: null }] },
    },
    orderBy: { appliedAt: 'desc' },
    take: 20,
    select: { id: true, state: true, event: { select: LISTED } },
  })
}

export type OwnComing = Awaited<ReturnType<typeof listOwnComing>>[number]

/** What the public list is narrowed down by. */
export const PublicListInput = z.object({
  of: z.enum(['coming', 'past']).catch('coming').default('coming'),
  page: whole(1, 1000).catch(1).default(1),
})
