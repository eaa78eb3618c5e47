import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { readDesk } from '@/lib/organisations/read-desk'

const INQUIRY = {
  ...{ id: true, title: true, question: true, grantKey: true, grantYear: true, state: true, dueOn: true },
  ...{ passedAt: true, passedByName: true, answer: true, answeredOn: true, answeredByName: true },
  ...{ recordedByName: true, addressee: { select: { name: true, nameEn: true } } },
} as const

/** What was passed on to headquarters about a consultation, the latest first; for the desk. */
export async function listInquiries(tx: Tx, consultationId: string) {
  return await tx.headquartersInquiry.findMany({
    where: { consultationId },
    orderBy: { passedAt: 'desc' },
    take: 20,
    select: INQUIRY,
  })
}

export type HeadquartersInquiry = Awaited<ReturnType<typeof listInquiries>>[number]

/** What waits for headquarters and what it has answered, the open ones first. */
export async function listForHeadquarters(tx: Tx) {
  return await tx.headquartersInquiry.findMany({
    orderBy: [{ state: 'desc' }, { passedAt: 'desc' }],
    take: 100,
    select: INQUIRY,
  })
}

/** One question as headquarters reads it, with the grant's name; null when it is not for this person. */
export async function readForHeadquarters(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const inquiry = await tx.headquartersInquiry.findUnique({ where: { id }, select: { ...INQUIRY, bureauId: true } })
  if (!inquiry) return null
  const grant = inquiry.grantKey
    ? await tx.grant.findUnique({ where: { key: inquiry.grantKey }, select: { name: true, nameEn: true } })
    : null
  const bureau = await tx.organisation.findUnique({
    where: { id: inquiry.bureauId },
    select: { name: true, nameEn: true },
  })
  return { ...inquiry, grant, bureau, desk: await readDesk(tx, inquiry.bureauId) }
}

/** Headquarters that may be asked. */
export async function listHeadquarters(tx: Tx) {
  return await tx.organisation.findMany({
    where: { kind: 'headquarters' },
    orderBy: { name: 'asc' },
    take: 50,
    select: { id: true, name: true, nameEn: true },
  })
}

const KINDS = ['headquarters_asked', 'headquarters_answered', 'headquarters_withdrawn'] as const

/** Where a question stands that was passed on to headquarters, as the asking side may know it: from its timeline. */
export type HeadquartersStanding = { state: 'asked' | 'answered'; askedAt: Date; answeredAt: Date | null }

/** The latest passing-on of a consultation with its days; null when there was none or it was taken back. */
export async function readStandingAtHeadquarters(tx: Tx, consultationId: string): Promise<HeadquartersStanding | null> {
  const events = await tx.timelineEntry.findMany({
    where: { consultationId, kind: { in: [...KINDS] } },
    orderBy: { id: 'asc' },
    take: 100,
    select: { kind: true, at: true },
  })
  const last = events.at(-1)
  const asked = events.findLast(({ kind }) => kind === 'headquarters_asked')
  if (!last || !asked || last.kind === 'headquarters_withdrawn') return null
  const isAnswered = last.kind === 'headquarters_answered'
  return { state: isAnswered ? 'answered' : 'asked', askedAt: asked.at, answeredAt: isAnswered ? last.at : null }
}

/** The official answer that holds; null while there is none. */
export async function readOfficialAnswer(tx: Tx, consultationId: string) {
  return await tx.dialogueEntry.findFirst({
    where: { consultationId, isOfficial: true },
    orderBy: { createdAt: 'desc' },
    select: { body: true, occurredAt: true, authorName: true },
  })
}

export type OfficialAnswer = Awaited<ReturnType<typeof readOfficialAnswer>>
