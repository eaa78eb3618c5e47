import type { Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'

/** Somebody a mail can go to: a person in a current post, or an office's mailbox that several read. */
export type Mailbox = { address: string; name: string; locale: 'ja' | 'en'; userId: string | null; isOffice: boolean }

/** People whose post runs today, whose account is open and who gave a mailbox. */
export async function listPeople(tx: Tx, today: Date, where: Prisma.MembershipWhereInput): Promise<Mailbox[]> {
  const posts = await tx.membership.findMany({
    where: { AND: [where, current(today), { user: { disabledAt: null, mailbox: { not: null } } }] },
    select: { user: { select: { id: true, name: true, mailbox: true, locale: true } } },
    orderBy: { id: 'asc' },
  })
  return posts.flatMap(({ user }) => (user.mailbox ? [mailboxOf(user, user.mailbox)] : []))
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

function mailboxOf(user: { id: string; name: string; locale: string }, address: string): Mailbox {
  return { address, name: user.name, locale: user.locale === 'en' ? 'en' : 'ja', userId: user.id, isOffice: false }
}

function current(today: Date) {
  return { validFrom: { lte: today }, OR: [{ validUntil: null }, { validUntil: { gte: today } }] }
}
