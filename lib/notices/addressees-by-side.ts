import type { Tx } from '@/lib/db/client'
import { listPeople, listSections, type Mailbox } from './people'
import type { Matter, MatterConsultation } from './read-matter'

/** The asking side: the contact as written in the consultation, whoever drafted it, and the section's mailbox. */
export async function askingSide(tx: Tx, { consultations }: Matter, today: Date): Promise<Mailbox[]> {
  const found: Mailbox[] = []
  for (const consultation of consultations) {
    const { contactMailbox, contactName, sectionId } = consultation
    if (contactMailbox !== '')
      found.push({ address: contactMailbox, name: contactName, locale: 'ja', userId: null, isOffice: false })
    found.push(...(await drafterOf(tx, consultation, today)))
    if (sectionId) found.push(...(await listSections(tx, today, { id: sectionId })))
  }
  return found
}

/** Whoever drafted it, as long as it is theirs to know: staff of the asking organisation, or of the prefecture it was shared with. */
async function drafterOf(tx: Tx, consultation: MatterConsultation, today: Date): Promise<Mailbox[]> {
  const { draftedByMembershipId, askingOrganisationId, prefectureCode, sharedWithPrefecture } = consultation
  if (!draftedByMembershipId) return []
  return await listPeople(tx, today, {
    id: draftedByMembershipId,
    OR: [
      { organisationId: askingOrganisationId },
      ...(sharedWithPrefecture ? [{ role: 'prefecture_staff', prefectureCode }] : []),
    ],
  })
}

/** The prefecture's staff and sections, for a consultation that was shared with it. */
export async function prefectureOf(tx: Tx, { consultations }: Matter, today: Date): Promise<Mailbox[]> {
  const prefectureCodes = consultations.filter((one) => one.sharedWithPrefecture).map((one) => one.prefectureCode)
  const prefectureCode = { in: prefectureCodes }
  return [
    ...(await listPeople(tx, today, { role: 'prefecture_staff', prefectureCode })),
    ...(await listSections(tx, today, { organisation: { kind: 'prefecture', prefectureCode } })),
  ]
}

/** The named officer and the deputies with their sections; the managers and the desk's own mailbox where there is nobody. */
export async function officersOf(tx: Tx, bureauId: string, matter: Matter, today: Date): Promise<Mailbox[]> {
  const ids = await responsible(tx, matter, today)
  const posts = { id: { in: ids }, bureauId }
  const people = await listPeople(tx, today, posts)
  const sections = await listSections(tx, today, { memberships: { some: posts } })
  if (people.length > 0) return [...people, ...sections]
  const desk = await tx.bureauSettings.findUnique({
    where: { bureauId },
    select: { deskMailbox: true, deskName: true },
  })
  const mailbox = desk?.deskMailbox
  return [
    ...(await listPeople(tx, today, { role: 'manager', bureauId })),
    ...(mailbox
      ? [{ address: mailbox, name: desk.deskName, locale: 'ja' as const, userId: null, isOffice: true }]
      : []),
  ]
}

async function responsible(tx: Tx, { consultations }: Matter, today: Date): Promise<string[]> {
  const assignments = await tx.assignment.findMany({
    where: {
      organisationId: { in: consultations.map((consultation) => consultation.askingOrganisationId) },
      validFrom: { lte: today },
      OR: [{ validUntil: null }, { validUntil: { gte: today } }],
    },
    select: { membershipId: true, kind: true },
  })
  const named = consultations.flatMap(({ officerMembershipId }) => officerMembershipId ?? [])
  const current = await tx.membership.findMany({
    where: { id: { in: named }, OR: [{ validUntil: null }, { validUntil: { gte: today } }] },
    select: { id: true },
  })
  const deputies = assignments.filter(({ kind }) => kind === 'deputy').map(({ membershipId }) => membershipId)
  const officers = assignments.filter(({ kind }) => kind === 'officer').map(({ membershipId }) => membershipId)
  return [...(current.length > 0 ? current.map(({ id }) => id) : officers), ...deputies]
}

/** The one person asked, or everybody of that role in the organisation asked, with its sections. */
export async function partyOf(tx: Tx, { request }: Matter, today: Date): Promise<Mailbox[]> {
  if (!request) return []
  const { addresseeUserId, addresseeOrganisationId, addresseeRole: role } = request
  if (addresseeUserId) return await listPeople(tx, today, { userId: addresseeUserId, role })
  if (!addresseeOrganisationId) return []
  const organisationId = addresseeOrganisationId
  return [
    ...(await listPeople(tx, today, { organisationId, role })),
    ...(await listSections(tx, today, { organisationId })),
  ]
}

/** Whoever a one-time link was issued for, where a mailbox was given; printed links are handed over. */
export function bearerOf({ link }: Matter): Mailbox[] {
  if (!link?.recipientMailbox) return []
  const { recipientMailbox: address, recipientName: name, locale } = link
  return [{ address, name, locale: locale === 'en' ? 'en' : 'ja', userId: null, isOffice: false }]
}
