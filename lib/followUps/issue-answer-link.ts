import { randomUUID } from 'node:crypto'
import type { Tx } from '@/lib/db/client'

type Order = {
  purpose: 'follow_up' | 'party_follow_up'
  subjectId: string
  bureauId: string
  /** The last day on which it works. */
  closesOn: string
  now: Date
}

/** The link by which a question of the daily round is answered without an account, in the desk's name; it works until the closing date. */
export async function issueAnswerLink(
  tx: Tx,
  { closesOn, now, ...order }: Order,
  to: { name: string; mailbox?: string | null },
): Promise<string> {
  const id = randomUUID()
  const desk = await tx.bureauSettings.findUniqueOrThrow({
    where: { bureauId: order.bureauId },
    select: { deskName: true },
  })
  await tx.oneTimeLink.createMany({
    data: {
      ...{ ...order, id, organisationId: order.bureauId, recipientName: to.name, recipientMailbox: to.mailbox ?? null },
      ...{ issuedByName: desk.deskName, issuedAt: now, expiresAt: new Date(`${closesOn}T23:59:59.999+09:00`) },
    },
  })
  return id
}
