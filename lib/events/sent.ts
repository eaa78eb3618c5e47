import type { Tx } from '@/lib/db/client'

/** What was sent from a page of the public form, as the page after it shows; null when nothing was. */
export async function readSent(tx: Tx, id: string) {
  return await tx.eventApplication.findUnique({
    where: { id },
    select: {
      ...{ state: true, mailbox: true },
      event: { select: { id: true, title: true, contact: true, applyUntil: true, heldOn: true } },
    },
  })
}
