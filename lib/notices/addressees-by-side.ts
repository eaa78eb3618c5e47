import type { Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { dayOf } from '@/lib/japanese/day'
import { currentSection } from '@/lib/organisations/current-section'
import { isReachedByMail, listPeople, listSections, type Mailbox, mailboxOf } from './people'
import { areaOfficersOf } from './programme-side'
import type { Matter } from './read-matter'

/** The prefecture's staff and sections, for a consultation that was shared with it. */
export async function prefectureOf(tx: Tx, { consultations }: Matter, today: Date): Promise<Mailbox[]> {
  const prefectureCodes = consultations.filter((one) => one.sharedWithPrefecture).map((one) => one.prefectureCode)
  const prefectureCode = { in: prefectureCodes }
  return [
    ...(await listPeople(tx, today, { role: 'prefecture_staff', prefectureCode })),
    ...(await listSections(tx, today, { organisation: { kind: 'prefecture', prefectureCode } })),
  ]
}

/** The named officer and the deputies with their sections, or the officers of the area where there is no consultation; the managers and the desk's own mailbox where no mail would reach anybody. */
export async function officersOf(tx: Tx, bureauId: string, matter: Matter, today: Date): Promise<Mailbox[]> {
  if (matter.programme && matter.consultations.length === 0) return await areaOfficersOf(tx, bureauId, matter, today)
  const ids = await responsible(tx, matter, today)
  const posts = { id: { in: ids }, bureauId }
  const people = await listPeople(tx, today, posts)
  const sections = await sectionsOf(tx, posts, today)
  const responsiblePeople = [...people, ...sections]
  if (isReachedByMail(people)) return responsiblePeople
  const desk = await tx.bureauSettings.findUnique({
    where: { bureauId },
    select: { deskMailbox: true, deskName: true },
  })
  const mailbox = desk?.deskMailbox
  return [
    ...responsiblePeople,
    ...(await listPeople(tx, today, { role: 'manager', bureauId })),
    ...(mailbox
      ? [{ address: mailbox, name: desk.deskName, locale: 'ja' as const, userId: null, isOffice: true }]
      : []),
  ]
}

/** The sections in which these posts are today, also when a section has another name since. */
async function sectionsOf(tx: Tx, posts: Prisma.MembershipWhereInput, today: Date): Promise<Mailbox[]> {
  const named = await tx.membership.findMany({
    where: { ...posts, sectionId: { not: null } },
    select: { sectionId: true },
    distinct: ['sectionId'],
  })
  const ids: string[] = []
  for (const { sectionId } of named) {
    const section = sectionId ? await currentSection(tx, sectionId, dayOf(today)) : null
    if (section) ids.push(section.id)
  }
  return await listSections(tx, today, { id: { in: ids } })
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
  const recorded = consultations.flatMap(({ officerMembershipId }) => officerMembershipId ?? [])
  const current = await tx.membership.findMany({
    where: { id: { in: recorded }, OR: [{ validUntil: null }, { validUntil: { gte: today } }] },
    select: { id: true },
  })
  const deputies = assignments.filter(({ kind }) => kind === 'deputy').map(({ membershipId }) => membershipId)
  const officers = assignments.filter(({ kind }) => kind === 'officer').map(({ membershipId }) => membershipId)
  const named = current.length > 0 ? current.map(({ id }) => id) : officers
  return [...named, ...deputies, ...(await standInsFor(tx, named, today))]
}

/** Whoever acts today for one of these officers who is away. */
async function standInsFor(tx: Tx, officers: readonly string[], today: Date): Promise<string[]> {
  const absences = await tx.absence.findMany({
    where: { membershipId: { in: [...officers] }, validFrom: { lte: today }, validUntil: { gte: today } },
    select: { standInMembershipId: true },
  })
  return absences.flatMap(({ standInMembershipId }) => standInMembershipId ?? [])
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

/** The one person whose post is named, also while the post is still to begin. */
export function colleagueOf({ post }: Matter): Mailbox[] {
  return !post || post.user.disabledAt ? [] : [mailboxOf(post.user)]
}

/** The account managers of the office to which a post belongs, and its sections. */
export async function keepersOf(tx: Tx, { post }: Matter, today: Date): Promise<Mailbox[]> {
  if (!post) return []
  const { organisationId, role } = post
  return [
    ...(await listPeople(tx, today, { organisationId, role, isAccountManager: true })),
    ...(await listSections(tx, today, { organisationId })),
  ]
}

/** Whoever asked for a sign-off, as long as the post lasts. */
export async function askerOf(tx: Tx, { signOff }: Matter, today: Date): Promise<Mailbox[]> {
  const id = signOff?.askedByMembershipId
  return id ? await listPeople(tx, today, { id }) : []
}

/** The section of the bureau to which something was handed, as it is today: its people and its mailbox. */
export async function sectionOfBureau(tx: Tx, { transfer }: Matter, today: Date): Promise<Mailbox[]> {
  const section = transfer ? await currentSection(tx, transfer.toSectionId, dayOf(today)) : null
  if (!section) return []
  const posts = { sectionId: section.id, role: { in: ['officer', 'manager'] } }
  return [...(await listPeople(tx, today, posts)), ...(await listSections(tx, today, { id: section.id }))]
}
