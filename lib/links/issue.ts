import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import type { LinkPurpose } from './state'

type Order = {
  purpose: LinkPurpose
  /** What the link is about: the row of its purpose. */
  subjectId: string
  /** The municipality or prefecture in whose name it is issued, and its bureau. */
  organisationId: string
  bureauId: string
  recipientName: string
  /** Where to mail it; null when it is printed or handed over. */
  recipientMailbox: string | null
  /** Calendar days until it expires. */
  days: number
}

/** Issues a link for somebody without an account. The caller, who has asked its own policy, tells the recipient by notice or prints the address. */
export async function issueLink(tx: Tx, actor: Actor, { days, ...order }: Order): Promise<string> {
  const id = randomUUID()
  const now = await readClock(tx)
  await tx.oneTimeLink.createMany({
    data: {
      ...order,
      id,
      issuedByMembershipId: actor.membershipId,
      issuedByName: actor.name,
      issuedAt: now,
      expiresAt: new Date(now.getTime() + days * 86_400_000),
    },
  })
  return id
}
