import type { Tx } from '@/lib/db/client'
import { dateOf } from '@/lib/japanese/day'
import { recordAutomatic } from '@/lib/jobs/record-automatic'
import { giveNotice } from '@/lib/notices/give-notice'
import { listPeople, listSections } from '@/lib/notices/people'

/** What is needed of a party to tell it something. */
export const REACHED = {
  ...{ id: true, userId: true, organisationId: true, role: true, partyName: true, mailbox: true },
  ...{ consultationId: true, askingOrganisationId: true, bureauId: true, prefectureCode: true },
} as const

type Party = {
  id: string
  userId: string | null
  organisationId: string | null
  role: string
  partyName: string
  consultationId: string
  askingOrganisationId: string
  bureauId: string
  prefectureCode: string
}

/** Asks a party, or asks it again: by its link where that is mailed, else in the portal. When that reaches nobody, the officer is told. */
export async function reach(tx: Tx, party: Party, now: Date): Promise<void> {
  const { id, bureauId, consultationId, partyName } = party
  const link = await latestMailed(tx, id, now)
  if (link) return await giveNotice(tx, { kind: 'helped_link', bureauId, subjectId: link.id })
  if (await isThere(tx, party, now)) return await giveNotice(tx, { kind: 'helped_asked', bureauId, subjectId: id })
  const entry = { kind: 'party_follow_up_unreached', audience: 'internal', subjectId: id } as const
  await recordAutomatic(tx, { ...party, id: consultationId }, { ...entry, facts: { party: partyName } })
  await giveNotice(tx, { kind: 'party_follow_up_unreached', bureauId, consultationId, subjectId: id })
}

/** Whether somebody holds the account or works in the office today. */
export async function isThere(tx: Tx, { userId, organisationId, role }: Party, now: Date): Promise<boolean> {
  const today = dateOf(now)
  if (userId) return (await listPeople(tx, today, { userId, role })).length > 0
  if (!organisationId) return false
  const people = await listPeople(tx, today, { organisationId, role })
  return people.length > 0 || (await listSections(tx, today, { organisationId })).length > 0
}

async function latestMailed(tx: Tx, subjectId: string, now: Date) {
  return await tx.oneTimeLink.findFirst({
    where: {
      ...{ purpose: 'party_follow_up', subjectId, usedAt: null, withdrawnAt: null },
      ...{ recipientMailbox: { not: null }, expiresAt: { gt: now } },
    },
    orderBy: [{ issuedAt: 'desc' }, { id: 'asc' }],
    select: { id: true },
  })
}
