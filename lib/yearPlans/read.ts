import { z } from 'zod'
import type { Tx } from '@/lib/db/client'

const ENTRY = {
  ...{ id: true, fromMonth: true, toMonth: true, onDay: true, isUndecided: true },
  ...{ isCalledOff: true, words: true, version: true },
  event: { select: { id: true, title: true, state: true, announcedAt: true } },
} as const

/** A plan with its rows and what stands in them, as far as this reader may see them; null when it is not there. */
export async function readYearPlan(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  return await tx.yearPlan.findUnique({
    where: { id },
    select: {
      ...{ id: true, bureauId: true, fiscalYear: true, name: true, note: true, state: true, isPublic: true },
      ...{ version: true, bureau: { select: { name: true, nameEn: true } } },
      rows: {
        orderBy: [{ place: 'asc' }, { id: 'asc' }],
        take: 100,
        select: {
          ...{ id: true, place: true, groupName: true, name: true, isPublic: true, version: true },
          entries: { orderBy: [{ fromMonth: 'asc' }, { onDay: 'asc' }, { id: 'asc' }], take: 60, select: ENTRY },
        },
      },
    },
  })
}

export type ReadYearPlan = NonNullable<Awaited<ReturnType<typeof readYearPlan>>>
export type ReadRow = ReadYearPlan['rows'][number]
export type ReadEntry = ReadRow['entries'][number]

/** The plans this reader may see, the latest year first; a bureau's own, or the public ones of all. */
export async function listYearPlans(tx: Tx, bureauId?: string) {
  return await tx.yearPlan.findMany({
    where: bureauId ? { bureauId } : { isPublic: true, state: 'current' },
    orderBy: [{ fiscalYear: 'desc' }, { bureau: { code: 'asc' } }, { name: 'asc' }],
    take: 100,
    select: {
      ...{ id: true, fiscalYear: true, name: true, state: true, isPublic: true },
      bureau: { select: { name: true, nameEn: true } },
    },
  })
}

export type ListedPlan = Awaited<ReturnType<typeof listYearPlans>>[number]

/** What an entry gives to the event that is made of it; null when it is not there, or became one already. */
export async function readEntryForEvent(tx: Tx, id: unknown) {
  const entryId = z.uuid().safeParse(id).data
  if (!entryId) return null
  return await tx.yearPlanEntry.findFirst({
    where: { id: entryId, eventId: null },
    select: {
      id: true,
      fromMonth: true,
      toMonth: true,
      onDay: true,
      isUndecided: true,
      words: true,
      row: { select: { name: true, plan: { select: { id: true, name: true, fiscalYear: true } } } },
    },
  })
}

export type EntryForEvent = NonNullable<Awaited<ReturnType<typeof readEntryForEvent>>>

/** The line of the year's plan that an event was made of; null when it was not. */
export async function readPlanOfEvent(tx: Tx, eventId: string) {
  return await tx.yearPlanEntry.findUnique({
    where: { eventId },
    select: { row: { select: { name: true, plan: { select: { id: true, name: true, fiscalYear: true } } } } },
  })
}
