import type { Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'

/** Somebody who can be told: a person in a current post, or an office's mailbox that several read. A person without a mailbox (`address` empty) is told in the portal alone. */
export type Mailbox = { address: string; name: string; locale: 'ja' | 'en'; userId: string | null; isOffice: boolean }

/** People whose post runs today and whose account is open, with a mailbox or without. */
export async function listPeople(tx: Tx, today: Date, where: Prisma.MembershipWhereInput): Promise<Mailbox[]> {
  const posts = await tx.membership.findMany({
    where: { AND: [where, current(today), { user: { disabledAt: null } }] },
    select: { user: { select: { id: true, name: true, mailbox: true, locale: true } } },
    orderBy: { id: 'asc' },
  })
  return posts.map(({ user }) => mailboxOf(user))
}

/** Mailboxes of sections that exist today. */
export async function listSections(tx: Tx, today: Date, where: Prisma.SectionWhereInput): Promise<Mailbox[]> {
  const sections = await tx.section.findMany({
    where: { AND: [where, current(today), { mailbox: { not: null } }] },
    select: { name: true, mailbox: true },
    orderBy: { id: 'asc' },
  })
  return sections.flatMap(({ name, mailbox }) =>
    mailbox ? [{ address: mailbox, name, locale: 'ja', userId: null, isOffice: true }] : [],
  )
}

/** Whether a mail reaches anybody of these. */
export function isReachedByMail(found: readonly Mailbox[]): boolean {
  return found.some(({ address }) => address !== '')
}

type Person = { id: string; name: string; mailbox: string | null; locale: string }

/** A person as somebody to be told. */
export function mailboxOf(user: Person): Mailbox {
  return {
    address: user.mailbox ?? '',
    name: user.name,
    locale: user.locale === 'en' ? 'en' : 'ja',
    userId: user.id,
    isOffice: false,
  }
}

function current(today: Date) {
  return { validFrom: { lte: today }, OR: [{ validUntil: null }, { validUntil: { gte: today } }] }
}
