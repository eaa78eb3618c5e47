import { randomUUID } from 'node:crypto'
import type { Tx } from '@/lib/db/client'

const DAY = 86_400_000
const DAYS_AFTER = 60
const DAYS_LEAST = 14
const DAYS_OPEN = 365

type Applied = { id: string; name: string; mailbox: string; locale: string; at: Date }
type About = { bureauId: string; heldOn: Date | null; bureau: { name: string } }

/**
 * The link by which somebody without an account sees, proves and gives back an application. It works until 60 days after the
 * event, a year while its day is open; the database takes it along when the day moves.
 */
export async function issueApplicationLink(tx: Tx, { id, name, mailbox, locale, at }: Applied, event: About) {
  const { bureauId, heldOn, bureau } = event
  const until = heldOn ? heldOn.getTime() + DAYS_AFTER * DAY : at.getTime() + DAYS_OPEN * DAY
  await tx.oneTimeLink.createMany({
    data: {
      ...{ id: randomUUID(), purpose: 'event_application', subjectId: id, organisationId: bureauId, bureauId, locale },
      ...{ recipientName: name, recipientMailbox: mailbox, issuedByName: bureau.name, issuedAt: at },
      expiresAt: new Date(Math.max(until, at.getTime() + DAYS_LEAST * DAY)),
    },
  })
}
