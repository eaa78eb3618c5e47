import type { Tx } from '@/lib/db/client'
import { listPeople, type Mailbox } from './people'
import type { Matter } from './read-matter'

/** The managers who can decide on a report to the council: whoever has put it to decision knows already. */
export async function decidersOf(tx: Tx, bureauId: string, { council }: Matter, today: Date): Promise<Mailbox[]> {
  const submitter = council?.submittedByMembershipId
  const others = submitter ? { id: { not: submitter } } : {}
  return await listPeople(tx, today, { role: 'manager', bureauId, ...others })
}

/** Whoever made a report to the council, and whoever put it to decision. */
export async function reportersOf(tx: Tx, bureauId: string, { council }: Matter, today: Date): Promise<Mailbox[]> {
  const posts = [council?.madeByMembershipId, council?.submittedByMembershipId].flatMap((id) => id ?? [])
  return posts.length === 0 ? [] : await listPeople(tx, today, { id: { in: posts }, bureauId })
}
