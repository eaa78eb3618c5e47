import { z } from 'zod'
import type { Tx } from '@/lib/db/client'

/** What whoever is offered an advisor may read: the public part. */
export const PUBLIC_PART = {
  ...{ id: true, name: true, kana: true, affiliation: true, prefectureCode: true, isPrefectural: true },
  ...{ themeKeys: true, prefectureCodes: true, mode: true, months: true, availability: true },
  ...{ practice: true, introduction: true },
} as const

const TRAININGS = {
  orderBy: [{ heldOn: 'desc' as const }, { id: 'asc' as const }],
  take: 50,
  select: { id: true, course: true, heldOn: true, state: true },
}
const CONFLICTS = {
  orderBy: [{ declaredAt: 'desc' as const }, { id: 'asc' as const }],
  take: 100,
  select: {
    ...{ id: true, organisationId: true, body: true, reason: true, declaredSide: true },
    ...{ declaredByName: true, declaredAt: true, endedAt: true, endedByName: true },
  },
}
const STANDING = {
  bureauId: true,
  userId: true,
  restingSince: true,
  confirmedAt: true,
  confirmedByName: true,
  version: true,
} as const

/** One entry of the registry as the desk reads it, internal part and history included; null when it is not this bureau's. */
export async function readAdvisor(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  return await tx.advisor.findUnique({
    where: { id },
    select: {
      ...{ ...PUBLIC_PART, ...STANDING, registeredAt: true },
      user: { select: { name: true } },
      internal: {
        select: { mailbox: true, phone: true, note: true, changedByName: true, changedAt: true, version: true },
      },
      trainings: TRAININGS,
      conflicts: CONFLICTS,
    },
  })
}

export type AdvisorRead = NonNullable<Awaited<ReturnType<typeof readAdvisor>>>

/** The own entry, as the advisor reads it: without what the bureau notes for itself. */
export async function readOwnEntry(tx: Tx, userId: string) {
  return await tx.advisor.findFirst({
    where: { userId },
    orderBy: { registeredAt: 'asc' },
    select: { ...PUBLIC_PART, ...STANDING, trainings: TRAININGS, conflicts: CONFLICTS },
  })
}

export type OwnEntry = NonNullable<Awaited<ReturnType<typeof readOwnEntry>>>

/** The entry a link is about, as its bearer confirms it. */
export async function readEntryOfLink(tx: Tx, id: string) {
  return await tx.advisor.findUnique({
    where: { id },
    select: { ...PUBLIC_PART, confirmedAt: true, trainings: { ...TRAININGS, where: { state: 'invited' } } },
  })
}
