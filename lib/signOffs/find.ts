import type { Tx } from '@/lib/db/client'
import { SignedContent } from './content'

const SIGN_OFF = {
  ...{ id: true, way: true, edition: true, content: true, contentHash: true, state: true, approverName: true },
  ...{ approverMailbox: true, remark: true, askedByName: true, askedAt: true, decidedOn: true, decidedAt: true },
} as const

/** The sign-off that counts: the latest that was not taken back. */
export async function findCurrent(tx: Tx, consultationId: string) {
  const found = await tx.signOff.findFirst({
    where: { consultationId, state: { not: 'withdrawn' } },
    orderBy: { edition: 'desc' },
    select: SIGN_OFF,
  })
  return found ? { ...found, content: SignedContent.parse(found.content) } : null
}

export type SignOff = NonNullable<Awaited<ReturnType<typeof findCurrent>>>

/** One sign-off by its id, with the office and consultation it is about. */
export async function findSignOff(tx: Tx, id: string) {
  const found = await tx.signOff.findUnique({
    where: { id },
    select: { ...SIGN_OFF, consultationId: true, askingOrganisationId: true, bureauId: true, prefectureCode: true },
  })
  return found ? { ...found, content: SignedContent.parse(found.content) } : null
}

/** All editions that were shown to somebody, the latest first. */
export async function listEditions(tx: Tx, consultationId: string) {
  return await tx.signOff.findMany({
    where: { consultationId },
    orderBy: { edition: 'desc' },
    take: 100,
    select: {
      ...{ id: true, way: true, edition: true, contentHash: true, state: true, approverName: true, remark: true },
      ...{ askedByName: true, askedAt: true, decidedOn: true, decidedByName: true },
    },
  })
}

export type Edition = Awaited<ReturnType<typeof listEditions>>[number]
