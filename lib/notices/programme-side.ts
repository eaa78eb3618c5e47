import { validOn } from '@/lib/assignments/day'
import { currentPost } from '@/lib/colleagues/holder'
import type { Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { dayOf } from '@/lib/japanese/day'
import { currentSection } from '@/lib/organisations/current-section'
import { isReachedByMail, listPeople, listSections, type Mailbox } from './people'
import type { Matter } from './read-matter'

/** The office that applies to a programme: whoever wrote last, the contact, always the section's mailbox; the account managers when no mail would reach anybody. */
export async function applicantsOf(tx: Tx, { programme }: Matter, today: Date): Promise<Mailbox[]> {
  if (!programme) return []
  const { organisationId, writerMembershipId, contact } = programme
  const post = writerMembershipId ? await currentPost(tx, writerMembershipId, dayOf(today)) : null
  const sectionId = programme.sectionId ?? post?.sectionId
  const section = sectionId ? await currentSection(tx, sectionId, dayOf(today)) : null
  const found = [
    ...(post ? await listPeople(tx, today, { id: post.id, organisationId }) : []),
    ...(contact ? [outsider(contact)] : []),
    ...(section ? await listSections(tx, today, { id: section.id, organisationId }) : []),
  ]
  if (isReachedByMail(found)) return found
  return [
    ...found,
    ...(await listPeople(tx, today, { organisationId, isAccountManager: true })),
    ...(await listSections(tx, today, { organisationId })),
  ]
}

/** Whoever keeps the programme: headquarters a national one, the desk its bureau's. */
export async function programmeKeepersOf(tx: Tx, bureauId: string, matter: Matter, today: Date): Promise<Mailbox[]> {
  if (!matter.programme) return []
  if (matter.programme.isNational) return await listPeople(tx, today, { role: 'headquarters' })
  return await areaOfficersOf(tx, bureauId, matter, today)
}

/** The officers of the municipality that is concerned; the bureau's managers where no mail would reach any of them. */
export async function areaOfficersOf(tx: Tx, bureauId: string, { programme }: Matter, today: Date): Promise<Mailbox[]> {
  return programme ? await officersIn(tx, bureauId, { id: programme.organisationId }, today) : []
}

/** The officers of all municipalities of the prefecture that is concerned; the bureau's managers where no mail would reach any of them. */
export async function prefectureOfficersOf(
  tx: Tx,
  bureauId: string,
  { programme }: Matter,
  today: Date,
): Promise<Mailbox[]> {
  if (!programme) return []
  const where = { id: programme.organisationId }
  const prefecture = await tx.organisation.findUnique({ where, select: { prefectureCode: true } })
  return prefecture ? await officersIn(tx, bureauId, { prefectureCode: prefecture.prefectureCode }, today) : []
}

async function officersIn(tx: Tx, bureauId: string, organisation: Prisma.OrganisationWhereInput, today: Date) {
  const named = await tx.assignment.findMany({
    where: { organisation, ...validOn(dayOf(today)) },
    select: { membershipId: true },
  })
  const posts = { id: { in: named.map(({ membershipId }) => membershipId) }, bureauId }
  const officers = await listPeople(tx, today, posts)
  if (isReachedByMail(officers)) return officers
  return [...officers, ...(await listPeople(tx, today, { role: 'manager', bureauId }))]
}

/** Everybody who works at a prefecture that is asked for practices, and its sections. */
export async function collectorsOf(tx: Tx, { programme }: Matter, today: Date): Promise<Mailbox[]> {
  if (!programme) return []
  const { organisationId } = programme
  return [
    ...(await listPeople(tx, today, { organisationId, role: 'prefecture_staff' })),
    ...(await listSections(tx, today, { organisationId })),
  ]
}

function outsider({ name, mailbox }: { name: string; mailbox: string }): Mailbox {
  return { address: mailbox, name, locale: 'ja', userId: null, isOffice: false }
}
