import type { Tx } from '@/lib/db/client'
import { dateColumn } from '@/lib/japanese/day'
import type { Place } from './place'

/** More people than any office has signed up. */
const MOST = 200

/** Who works on it: officer and deputies of the desk today, and the people of the municipality with their telephones. */
export async function readPeople(tx: Tx, place: Place, today: string) {
  const day = dateColumn(today)
  const holds = { validFrom: { lte: day }, OR: [{ validUntil: null }, { validUntil: { gte: day } }] }
  const assignments = await tx.assignment.findMany({
    where: { organisationId: place.id, ...holds },
    orderBy: { validFrom: 'asc' },
    select: { kind: true, membership: { select: { user: { select: { name: true } } } } },
  })
  const staff = await tx.membership.findMany({
    where: { organisationId: place.id, ...holds, user: { disabledAt: null } },
    orderBy: { user: { kana: 'asc' } },
    take: MOST,
    select: {
      ...{ id: true, sectionLabel: true, isAccountManager: true },
      user: { select: { name: true, kana: true, phone: true, mailbox: true } },
    },
  })
  const namesOf = (kind: string) =>
    assignments.filter((one) => one.kind === kind).map(({ membership }) => membership.user.name)
  return { officers: namesOf('officer'), deputies: namesOf('deputy'), staff }
}

export type People = Awaited<ReturnType<typeof readPeople>>

/** The latest consultations of a place, as an officer reads them. */
export async function readLatest(tx: Tx, placeId: string) {
  return await tx.consultation.findMany({
    where: { askingOrganisationId: placeId, state: { not: 'draft' } },
    orderBy: { receivedAt: 'desc' },
    take: 10,
    select: { number: true, title: true, state: true, receivedAt: true, officerName: true, isSample: true },
  })
}

export type Latest = Awaited<ReturnType<typeof readLatest>>
