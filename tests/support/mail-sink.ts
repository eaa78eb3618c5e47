import { createWriteStream, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { SMTPServer } from 'smtp-server'
import { findFreePort } from '@/lib/db/free-port'

/** A real SMTP server that lays every mail it takes into the folder, numbered in order. */
export async function openMailSink(folder: string) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  let taken = 0
  const sink = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      taken += 1
      const file = join(folder, `${String(taken).padStart(5, '0')}.eml`)
      pipeline(stream, createWriteStream(file)).then(() => done(), done)
    },
  })
  const port = await findFreePort()
  await new Promise<void>((listening) => sink.listen(port, '127.0.0.1', listening))
  return { url: `smtp://127.0.0.1:${port}`, close: () => new Promise<void>((closed) => sink.close(closed)) }
}
