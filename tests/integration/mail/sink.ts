import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

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

/** The lines of a mail's head, folded ones put together again. */
export function headOf({ source }: Delivered): string[] {
  const [head = ''] = source.split('\r\n\r\n')
  return head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
}

/** The text of a mail as its reader sees it. */
export function bodyOf({ source }: Delivered): string {
  const [head = '', ...rest] = source.split('\r\n\r\n')
  const raw = rest.join('\r\n\r\n')
  if (/base64/i.test(head)) return Buffer.from(raw, 'base64').toString('utf8')
  const bytes = raw
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** A line of the head with its encoded words read. */
export function decoded(line: string): string {
  return line.replace(/\?=\s+=\?/g, '?==?').replace(/=\?UTF-8\?(B|Q)\?([^?]*)\?=/gi, (_all, how, words) =>
    how.toUpperCase() === 'B'
      ? Buffer.from(words, 'base64').toString('utf8')
      : Buffer.from(
          words
            .replace(/_/g, ' ')
            .replace(/=([0-9A-F]{2})/gi, (_one: string, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
          'latin1',
        ).toString('utf8'),
  )
}
