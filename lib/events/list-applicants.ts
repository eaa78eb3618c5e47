import { z } from 'zod'
import type { Tx } from '@/lib/db/client'

export const APPLICANTS_SHOWN = 100

/** Which page of the list is asked for. */
export const ApplicantsInput = z.object({ page: z.coerce.number().int().min(1).max(1000).catch(1).default(1) })

const LISTED = {
  ...{ id: true, way: true, state: true, organisationName: true, name: true, mailbox: true, attended: true },
  ...{ appliedAt: true, erasedAt: true },
} as const

/** One page of those with a seat in the order in which they came, who waits next, whom no mail reaches, and how many have come and never proved their mailbox. */
export async function listApplicants(tx: Tx, eventId: string, page = 1) {
  const seated = await tx.eventApplication.findMany({
    where: { eventId, state: 'confirmed' },
    orderBy: [{ place: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * APPLICANTS_SHOWN,
    take: APPLICANTS_SHOWN,
    select: LISTED,
  })
  const waiting = await tx.eventApplication.findMany({
    where: { eventId, state: 'waiting' },
    orderBy: [{ place: 'asc' }, { id: 'asc' }],
    take: APPLICANTS_SHOWN,
    select: LISTED,
  })
  const attended = await tx.eventApplication.count({ where: { eventId, state: 'confirmed', attended: true } })
  const unproven = await tx.eventApplication.count({ where: { eventId, state: 'unconfirmed' } })
  const unmailed = await tx.eventApplication.findMany({
    where: { eventId, state: { in: ['confirmed', 'waiting'] }, mailbox: '', erasedAt: null },
    orderBy: [{ state: 'asc' }, { place: 'asc' }],
    take: APPLICANTS_SHOWN,
    select: { id: true, name: true, organisationName: true, telephone: true, state: true },
  })
  return { seated, waiting, attended, unproven, unmailed }
}

export type Unmailed = Awaited<ReturnType<typeof listApplicants>>['unmailed'][number]
export type Applicant = Awaited<ReturnType<typeof listApplicants>>['seated'][number]

/** Which offices were told of an event, the latest first. */
export async function listAnnouncements(tx: Tx, eventId: string) {
  const where = { eventId }
  const rows = await tx.eventAnnouncement.findMany({
    ...{ where, take: 50, orderBy: [{ announcedAt: 'desc' }, { organisation: { code: 'asc' } }] },
    select: {
      ...{ id: true, announcedAt: true, announcedByName: true, sectionWord: true },
      organisation: { select: { name: true, nameEn: true } },
    },
  })
  return { rows, count: await tx.eventAnnouncement.count({ where }) }
}
