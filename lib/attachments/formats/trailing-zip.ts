import { type ByteSource, readTail } from './byte-source'
import { Refusal } from './refusal'

const END = Buffer.from('PK\x05\x06', 'latin1')
const END_BYTES = 22

/** Refuses a picture, text or PDF that is a ZIP archive at the same time: archives are read from their end. */
export async function refuseTrailingZip(source: ByteSource): Promise<void> {
  const tail = await readTail(source, 0xffff + END_BYTES)
  for (let at = tail.lastIndexOf(END); at >= 0; at = at > 0 ? tail.lastIndexOf(END, at - 1) : -1) {
    if (await opensAsZip(source, tail, at)) throw new Refusal('contentMismatch')
  }
}

async function opensAsZip(source: ByteSource, tail: Buffer, at: number): Promise<boolean> {
  if (at + END_BYTES > tail.length) return false
  if (tail.readUInt16LE(at + 10) === 0) return tail.readUInt32LE(at + 12) === 0
  const table = source.size - tail.length + at - tail.readUInt32LE(at + 12)
  if (table < 0) return false
  return (await source.read(table, 4)).equals(Buffer.from('PK\x01\x02', 'latin1'))
}
