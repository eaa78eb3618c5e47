import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { type Readable, Transform, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { discardIncoming } from './store'

export type StreamedFile = { tempPath: string; bytes: number; sha256: string }

/** Writes a stream to a new temporary file, counted, hashed and on the disk before it is believed. */
export async function streamToFile(stream: Readable, incoming: string): Promise<StreamedFile> {
  const tempPath = join(incoming, randomUUID())
  const hash = createHash('sha256')
  let bytes = 0
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, pass) {
      bytes += chunk.length
      hash.update(chunk)
      pass(null, chunk)
    },
  })

  try {
    await pipeline(stream, meter, createWriteStream(tempPath, { flags: 'wx', mode: 0o600, flush: true }))
  } catch (error) {
    await discardIncoming(tempPath)
    throw error
  }
  return { tempPath, bytes, sha256: hash.digest('hex') }
}

/** Reads on to the end of a part that is not wanted, so that the parts behind it still arrive. */
export async function drain(stream: Readable): Promise<null> {
  const sink = new Writable({ write: (_chunk, _encoding, done) => done() })
  await Promise.allSettled([pipeline(stream, sink)])
  return null
}
