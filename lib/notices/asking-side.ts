import { currentPost } from '@/lib/colleagues/holder'
import type { Tx } from '@/lib/db/client'
import { dayOf } from '@/lib/japanese/day'
import { currentSection } from '@/lib/organisations/current-section'
import { isReachedByMail, listPeople, listSections, type Mailbox } from './people'
import type { Matter, MatterConsultation } from './read-matter'

/**
 * The asking side: the contact as written in the consultation, the colleague who holds it, and always the section's mailbox.
 * Posts and sections that have ended lead to whoever goes on; when no mail would reach anybody of them, the office's account managers are told as well.
 */
export async function askingSide(tx: Tx, { consultations }: Matter, today: Date): Promise<Mailbox[]> {
  const found: Mailbox[] = []
  for (const consultation of consultations) {
    const own = [
      ...(await contactOf(tx, consultation, today)),
      ...(await holderOf(tx, consultation, today)),
      ...(await sectionOf(tx, consultation, today)),
    ]
    found.push(...own, ...(isReachedByMail(own) ? [] : await officeOf(tx, consultation, today)))
    found.push(...(await prefectureDrafter(tx, consultation, today)))
  }
  return found
}

/** The mailbox written as contact, unless it is that of a colleague who has left the office. */
async function contactOf(tx: Tx, consultation: MatterConsultation, today: Date): Promise<Mailbox[]> {
  const { contactMailbox, contactName, askingOrganisationId: organisationId } = consultation
  if (contactMailbox === '') return []
  const posts = await tx.membership.findMany({
    where: { organisationId, user: { mailbox: { equals: contactMailbox, mode: 'insensitive' } } },
    select: { validUntil: true, user: { select: { disabledAt: true } } },
  })
  const isHere = posts.some(({ validUntil, user }) => !user.disabledAt && (!validUntil || validUntil >= today))
  if (posts.length > 0 && !isHere) return []
  return [{ address: contactMailbox, name: contactName, locale: 'ja', userId: null, isOffice: false }]
}

async function holderOf(tx: Tx, { holderMembershipId }: MatterConsultation, today: Date): Promise<Mailbox[]> {
  const post = holderMembershipId ? await currentPost(tx, holderMembershipId, dayOf(today)) : null
  return post ? await listPeople(tx, today, { id: post.id }) : []
}

/** The holder's section, else the one named in the consultation; as it is today. */
async function sectionOf(tx: Tx, consultation: MatterConsultation, today: Date): Promise<Mailbox[]> {
  const { holderMembershipId } = consultation
  const post = holderMembershipId ? await currentPost(tx, holderMembershipId, dayOf(today)) : null
  const sectionId = post?.sectionId ?? consultation.sectionId
  const section = sectionId ? await currentSection(tx, sectionId, dayOf(today)) : null
  return section ? await listSections(tx, today, { id: section.id }) : []
}

/** Nobody left who was named: the account managers of the office, else all who work there; and its sections. */
async function officeOf(tx: Tx, consultation: MatterConsultation, today: Date): Promise<Mailbox[]> {
  const post = {
    organisationId: consultation.askingOrganisationId,
    role: { in: ['municipal_staff', 'prefecture_staff'] },
  }
  const managers = await listPeople(tx, today, { ...post, isAccountManager: true })
  return [
    ...(managers.length > 0 ? managers : await listPeople(tx, today, post)),
    ...(await listSections(tx, today, { organisationId: consultation.askingOrganisationId })),
  ]
}

/** Whoever wrote it at the prefecture, as long as it is theirs to know. */
async function prefectureDrafter(tx: Tx, consultation: MatterConsultation, today: Date): Promise<Mailbox[]> {
  const { draftedByMembershipId: id, askingOrganisationId, prefectureCode, sharedWithPrefecture } = consultation
  if (!id || !sharedWithPrefecture) return []
  const role = 'prefecture_staff'
  return await listPeople(tx, today, { id, role, prefectureCode, organisationId: { not: askingOrganisationId } })
}
