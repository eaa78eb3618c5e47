import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createInflateRaw } from 'node:zlib'
import { PACKAGE_LIMITS } from '../limits'
import type { ZipEntry } from '../zip-entries'
import { type ByteSource, chunksOf } from './byte-source'
import { Refusal } from './refusal'

/** What is left to unpack for one uploaded file, packages inside it included: what they declare is not believed. */
export class UnpackBudget {
  #bytesLeft: number
  #entriesLeft = PACKAGE_LIMITS.maxEntries

  constructor(fileBytes: number) {
    this.#bytesLeft = Math.min(PACKAGE_LIMITS.maxUnpackedBytes, fileBytes * PACKAGE_LIMITS.maxRatio)
  }

  spendEntries(count: number): void {
    this.#entriesLeft -= count
    if (this.#entriesLeft < 0) throw new Refusal('archiveLimits')
  }

  spendBytes(count: number): void {
    this.#bytesLeft -= count
    if (this.#bytesLeft < 0) throw new Refusal('archiveLimits')
  }
}

/** Unpacks one part in passing, never as a whole, and gives `take` each piece as it comes. */
export async function unpack(source: ByteSource, entry: ZipEntry, budget: UnpackBudget, take: (piece: Buffer) => void) {
  let bytes = 0
  let crc = 0
  const measure = (piece: Buffer) => {
    budget.spendBytes(piece.length)
    bytes += piece.length
    if (bytes > entry.unpackedBytes) throw new Refusal('damaged')
    crc = crc32(piece, crc)
    take(piece)
  }

  const packed = Readable.from(chunksOf(source, entry.dataStart, entry.packedBytes))
  if (entry.method === 'stored') await pipeline(packed, sinkOf(measure))
  else await pipeline(packed, createInflateRaw(), sinkOf(measure))
  if (bytes !== entry.unpackedBytes || crc !== entry.crc) throw new Refusal('damaged')
}

function sinkOf(take: (piece: Buffer) => void): Writable {
  return new Writable({
    write(piece: Buffer, _encoding, done) {
      try {
        take(piece)
        done()
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)))
      }
    },
  })
}

/** The first bytes of a part, and the whole of it when it is one that must be read (at most `keepBytes`). */
export async function unpackPart(source: ByteSource, entry: ZipEntry, budget: UnpackBudget, keepBytes: number) {
  const kept: Buffer[] = []
  let bytes = 0
  await unpack(source, entry, budget, (piece) => {
    if (bytes < Math.max(keepBytes, HEAD_BYTES)) kept.push(piece)
    bytes += piece.length
  })
  if (keepBytes > 0 && bytes > keepBytes) throw new Refusal('archiveLimits')
  return Buffer.concat(kept)
}

const HEAD_BYTES = 16
