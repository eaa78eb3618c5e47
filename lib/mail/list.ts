import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { readPlace } from '@/lib/followUps/place'

export const MAILS_SHOWN = 50

/** States of a mail, as the database's check has them. */
export const MAIL_STATES = ['queued', 'sent', 'failed'] as const

/** What the address of the mail list says: one state or all, and where it goes on. */
export const MailSearch = z.object({
  state: z.enum(MAIL_STATES).optional().catch(undefined),
  after: z.string().optional().catch(undefined),
})

/** The bureau's mails, latest first, 50 at a time. */
export async function listMails(tx: Tx, { state, after }: z.infer<typeof MailSearch>) {
  const place = readPlace(after)
  const beyond = place ? { OR: [{ createdAt: { lt: place.day } }, { createdAt: place.day, id: { lt: place.id } }] } : {}
  const mails = await tx.mail.findMany({
    where: { AND: [state ? { state } : {}, beyond] },
    select: {
      ...{ id: true, createdAt: true, subject: true, recipientName: true, address: true },
      ...{ state: true, failure: true, attempts: true },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MAILS_SHOWN + 1,
  })
  const last = mails.length > MAILS_SHOWN ? mails[MAILS_SHOWN - 1] : undefined
  return { mails: mails.slice(0, MAILS_SHOWN), next: last ? `${last.createdAt.toISOString()}~${last.id}` : null }
}

/** One mail as it was written; null for one of another bureau. */
export async function readMail(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  return await tx.mail.findUnique({
    where: { id },
    select: {
      ...{ id: true, createdAt: true, sentAt: true, subject: true, body: true, locale: true },
      ...{ recipientName: true, address: true, state: true, failure: true, attempts: true },
    },
  })
}
