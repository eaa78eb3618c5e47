import { currentPost } from '@/lib/colleagues/holder'
import type { Tx } from '@/lib/db/client'
import { dayOf } from '@/lib/japanese/day'
import { currentSection } from '@/lib/organisations/current-section'
import { isReachedByMail, listPeople, listSections, type Mailbox } from './people'
import type { Matter } from './read-matter'

/** The side that writes a draft: whoever wrote last, or goes on with that work, and always the section's mailbox; the account managers when no mail would reach either. */
export async function writingSide(tx: Tx, { consultations, draft }: Matter, today: Date): Promise<Mailbox[]> {
  const [consultation] = consultations
  if (!consultation || !draft) return []
  const organisationId = draft.draftingOrganisationId
  const last = draft.lastWriterId ?? consultation.holderMembershipId ?? consultation.draftedByMembershipId
  const post = last ? await currentPost(tx, last, dayOf(today)) : null
  const writer = post ? await listPeople(tx, today, { id: post.id, organisationId }) : []
  const sectionId = consultation.sectionId ?? post?.sectionId
  const section = sectionId ? await currentSection(tx, sectionId, dayOf(today)) : null
  const found = [...writer, ...(section ? await listSections(tx, today, { id: section.id, organisationId }) : [])]
  if (isReachedByMail(found)) return found
  return [...found, ...(await listPeople(tx, today, { organisationId, isAccountManager: true }))]
}
