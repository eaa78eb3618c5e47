import type { FileHandle } from 'node:fs/promises'
import { Refusal } from './refusal'

/** Bytes that can be read in places: an uploaded file, a stream inside a container, or a part held in memory. */
export type ByteSource = { size: number; read: (offset: number, length: number) => Promise<Buffer> }

/** Asking for bytes that are not there is the mark of a truncated or lying file. */
export function assertWithin(source: { size: number }, offset: number, length: number): void {
  const sane = Number.isSafeInteger(offset) && Number.isSafeInteger(length) && offset >= 0 && length >= 0
  if (!sane || offset + length > source.size) throw new Refusal('damaged')
}

export function fileSource(handle: FileHandle, size: number): ByteSource {
  return {
    size,
    async read(offset, length) {
      assertWithin({ size }, offset, length)
      const buffer = Buffer.alloc(length)
      const { bytesRead } = await handle.read(buffer, 0, length, offset)
      if (bytesRead < length) throw new Refusal('damaged')
      return buffer
    },
  }
}

export function bufferSource(buffer: Buffer): ByteSource {
  return {
    size: buffer.length,
    async read(offset, length) {
      assertWithin({ size: buffer.length }, offset, length)
      return buffer.subarray(offset, offset + length)
    },
  }
}

const WINDOW_BYTES = 64 * 1024

/** The same bytes through a window of 64 KiB, for formats that are walked record by record. */
export function windowed(source: ByteSource): ByteSource {
  let start = 0
  let held: Buffer = Buffer.alloc(0)
  return {
    size: source.size,
    async read(offset, length) {
      assertWithin(source, offset, length)
      if (offset < start || offset + length > start + held.length) {
        held = await source.read(offset, Math.min(Math.max(length, WINDOW_BYTES), source.size - offset))
        start = offset
      }
      return held.subarray(offset - start, offset - start + length)
    },
  }
}

/** The bytes of a range in order, a window at a time. */
export async function* chunksOf(source: ByteSource, offset = 0, length = source.size - offset) {
  assertWithin(source, offset, length)
  for (let at = offset; at < offset + length; at += WINDOW_BYTES) {
    yield await source.read(at, Math.min(WINDOW_BYTES, offset + length - at))
  }
}

export async function readHead(source: ByteSource, length: number): Promise<Buffer> {
  return source.read(0, Math.min(length, source.size))
}

export async function readTail(source: ByteSource, length: number): Promise<Buffer> {
  const wanted = Math.min(length, source.size)
  return source.read(source.size - wanted, wanted)
}
