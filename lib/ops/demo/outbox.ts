import { mkdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { findFreePort } from '@/lib/db/free-port'
import { bodyOf, decoded, headOf } from './read-mail'

/** A real mail server of the demo's own: each mail it takes becomes a text file in the folder, named by time and recipient, and goes nowhere. */
export async function openOutbox(folder: string) {
  mkdirSync(folder, { recursive: true })
  let taken = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      taken += 1
      const [to = ''] = envelope.rcptTo.map(({ address }) => address.replace(/[^\w.@-]/g, '_'))
      const at = new Date().toISOString().slice(0, 19).replaceAll(':', '.')
      const file = join(folder, `${at} ${String(taken).padStart(4, '0')} ${to}.txt`)
      text(stream)
        .then((source) => writeFile(file, asRead(source)))
        .then(() => done(), done)
    },
  })
  const port = await findFreePort()
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  return { url: `smtp://127.0.0.1:${port}`, close: () => new Promise<void>((closed) => server.close(closed)) }
}

/** A mail as a mail program would show it. */
function asRead(source: string): string {
  const shown = headOf(source).filter((line) => /^(from|to|reply-to|subject|date):/i.test(line))
  return `${shown.map(decoded).join('\n')}\n\n${bodyOf(source)}`
}
