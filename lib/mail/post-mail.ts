import { createTransport } from 'nodemailer'
import { z } from 'zod'
import { environment } from '@/lib/env'
import { withToken } from '@/lib/links/token'
import { isAddress, oneLine } from './safe-text'

/** What became of a mail at the mail server. */
export type Outcome = 'sent' | 'temporary' | 'recipient' | 'refused'

export type Letter = {
  id: string
  address: string
  recipientName: string
  subject: string
  body: string
  locale: string
  deskName: string
  deskMailbox: string | null
  /** The one-time link that the letter brings to its bearer; no other's token is ever written into it. */
  linkId: string | null
}

const PATIENCE_MS = 10_000
const LONGEST_MS = 30_000

const SmtpFailure = z.object({ responseCode: z.number().optional(), command: z.string().optional() })

/**
 * Gives one mail to the mail server. Bounded: a server that hangs or drips is left after 30 s at the latest.
 * The mail keeps its Message-ID, so that one whose fate stayed unknown is recognised when it is sent again.
 */
export async function postMail(smtpUrl: string, letter: Letter): Promise<Outcome> {
  const transport = createTransport(withPatience(smtpUrl))
  const sending = transport.sendMail(compose(letter)).then(() => 'sent' as const, outcomeOf)
  return await Promise.race([sending, afterLongest()])
}

/** nodemailer takes its options from the address alone when there is one. */
function withPatience(smtpUrl: string): string {
  const url = new URL(smtpUrl)
  for (const step of ['dnsTimeout', 'connectionTimeout', 'greetingTimeout', 'socketTimeout'])
    url.searchParams.set(step, String(PATIENCE_MS))
  return url.href
}

function compose({ id, address, recipientName, subject, body, locale, deskName, deskMailbox, linkId }: Letter) {
  const { hostname } = new URL(environment().APP_URL)
  const replyTo = deskMailbox && isAddress(deskMailbox) ? deskMailbox : undefined
  const from = environment().MAIL_FROM ?? replyTo ?? `madoguchi@${hostname}`
  return {
    from: { name: oneLine(deskName), address: from },
    to: { name: oneLine(recipientName), address },
    envelope: { from, to: address },
    replyTo,
    subject: oneLine(subject),
    text: linkId ? withToken(body, linkId) : body,
    messageId: `<${id}@${hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** Only a lasting refusal of this recipient or this mail is final; everything else may pass. */
function outcomeOf(error: unknown): Outcome {
  const failure = SmtpFailure.safeParse(error)
  const { responseCode = 0, command } = failure.success ? failure.data : {}
  if (responseCode < 500) return 'temporary'
  if (command === 'RCPT TO') return 'recipient'
  return command === 'DATA' ? 'refused' : 'temporary'
}

function afterLongest(): Promise<Outcome> {
  return new Promise((resolve) => {
    setTimeout(() => resolve('temporary'), LONGEST_MS).unref()
  })
}
