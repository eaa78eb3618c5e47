import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { bodyOf as bodyText, headOf as headLines } from '@/lib/ops/demo/read-mail'

export type Delivered = { to: string; source: string }
type Answer = { code: number; message: string }

/** A mail server that keeps what it is given; tests tell it how to answer. */
export async function openSink() {
  const delivered: Delivered[] = []
  const rules = { onRecipient: (_address: string): Answer | null => null, onData: (): Answer | null => null }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo({ address }, _session, done) {
      done(asError(rules.onRecipient(address)))
    },
    async onData(stream, session, done) {
      const source = await text(stream)
      const refusal = rules.onData()
      if (!refusal) for (const { address } of session.envelope.rcptTo) delivered.push({ to: address, source })
      done(asError(refusal))
    },
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve())
  })
  const { port } = server.server.address() as AddressInfo
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { url: `smtp://127.0.0.1:${port}`, delivered, rules, close }
}

function asError(answer: Answer | null): Error | null {
  return answer ? Object.assign(new Error(answer.message), { responseCode: answer.code }) : null
}

/** The lines of the head of a mail that was delivered. */
export const headOf = ({ source }: Delivered): string[] => headLines(source)

/** The text of a mail that was delivered, as its reader sees it. */
export const bodyOf = ({ source }: Delivered): string => bodyText(source)
