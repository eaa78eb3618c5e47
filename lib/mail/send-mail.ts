import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { environment } from '@/lib/env'
import { asSystem } from '@/lib/jobs/as-system'
import { readLinkOfLetter } from '@/lib/notices/read-matter'
import { type Letter, type Outcome, postMail } from './post-mail'

/** The mail server could not take it now; the job is tried again. */
export class NotSentNow extends Error {
  override name = 'NotSentNow'
}

/**
 * Sends one mail that waits, and notes what became of it. A mail that has left is not sent again. Without a mail server
 * it goes on waiting for one.
 */
export async function sendMail(mailId: string, at?: string): Promise<void> {
  const letter = await asSystem((tx) => takeLetter(tx, mailId), at)
  if (!letter) return
  const { SMTP_URL } = environment()
  if (!SMTP_URL) return
  const outcome = await postMail(SMTP_URL, letter)
  await asSystem((tx) => note(tx, mailId, outcome), at)
  if (outcome === 'temporary') throw new NotSentNow(`mail ${mailId} was not sent now`)
}

async function takeLetter(tx: Tx, id: string): Promise<Letter | null> {
  const mail = await tx.mail.findFirst({
    where: { id, state: 'queued' },
    select: {
      ...{ id: true, bureauId: true, address: true, recipientName: true, subject: true, body: true, locale: true },
      notice: { select: { kind: true, subjectId: true } },
    },
  })
  if (!mail) return null
  const desk = await tx.bureauSettings.findUniqueOrThrow({
    where: { bureauId: mail.bureauId },
    select: { deskName: true, deskMailbox: true },
  })
  const { notice, ...letter } = mail
  return { ...letter, ...desk, linkId: notice && (await readLinkOfLetter(tx, notice)) }
}

async function note(tx: Tx, id: string, outcome: Outcome) {
  const isSent = outcome === 'sent'
  await tx.mail.updateMany({
    where: { id, state: 'queued' },
    data: {
      state: isSent ? 'sent' : outcome === 'temporary' ? 'queued' : 'failed',
      attempts: { increment: 1 },
      ...(isSent ? { sentAt: await readClock(tx), failure: null } : { failure: outcome }),
    },
  })
}

/** Puts mails back on their way that wait without a job: after a long failure, or from before there was a mail server. */
export async function resumeMails(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    SELECT app.enqueue('mail', jsonb_build_object('mailId', m.id)) FROM mails m
    WHERE m.state = 'queued' AND NOT EXISTS (
      SELECT FROM pgboss.job j WHERE j.name = 'mail' AND j.state < 'completed' AND j.data ->> 'mailId' = m.id::text)`
}
