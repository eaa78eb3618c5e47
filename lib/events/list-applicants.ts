import type { Tx } from '@/lib/db/client'

export const APPLICANTS_SHOWN = 500

/** Everybody who applied and stands, those with a seat first, in the order in which they came; and how many never proved their mailbox. */
export async function listApplicants(tx: Tx, eventId: string) {
  const rows = await tx.eventApplication.findMany({
    where: { eventId, state: { in: ['confirmed', 'waiting'] } },
    orderBy: [{ state: 'asc' }, { place: 'asc' }],
    take: APPLICANTS_SHOWN,
    select: {
      ...{ id: true, way: true, state: true, organisationName: true, name: true, mailbox: true, attended: true },
      ...{ appliedAt: true, erasedAt: true },
    },
  })
  const unproven = await tx.eventApplication.count({ where: { eventId, state: 'unconfirmed' } })
  return { rows, unproven }
}

export type Applicant = Awaited<ReturnType<typeof listApplicants>>['rows'][number]

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
