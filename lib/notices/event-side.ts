import type { Tx } from '@/lib/db/client'
import { listPeople, listSections, type Mailbox } from './people'
import type { Matter } from './read-matter'

/** An office that is told of an event: the sections whose name fits what was chosen, else all of them, and whoever keeps its accounts. */
export async function officeTold(tx: Tx, { event }: Matter, today: Date): Promise<Mailbox[]> {
  if (!event?.office) return []
  const { organisationId, sectionWord } = event.office
  const fitting = sectionWord ? await listSections(tx, today, { organisationId, name: { contains: sectionWord } }) : []
  const sections = fitting.length > 0 ? fitting : await listSections(tx, today, { organisationId })
  return [...sections, ...(await listPeople(tx, today, { organisationId, isAccountManager: true }))]
}

/** Whoever applied for an event: the person of an account, or the mailbox that was proven. A person whose post has ended is written to at the mailbox of then. */
export async function applicantTo(tx: Tx, { event }: Matter, today: Date): Promise<Mailbox[]> {
  if (!event?.applicant) return []
  const { userId, name, mailbox } = event.applicant
  const people = userId
    ? await listPeople(tx, today, { userId, role: { in: ['municipal_staff', 'prefecture_staff'] } })
    : []
  if (people.length > 0) return people
  const locale = event.applicant.locale === 'en' ? 'en' : 'ja'
  return mailbox ? [{ address: mailbox, name, locale, userId: null, isOffice: false }] : []
}
