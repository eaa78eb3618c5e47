import type { IncomingMessage } from 'node:http'
import { isPlainForm } from './kept-post'

const MIB = 1024 * 1024
const FORM_BYTES = MIB
/** Ten files of 20 MB and what surrounds them. */
const ATTACHMENT_BYTES = 210 * MIB
/** A workbook of 10 MB; one somewhat larger still gets its message at the form. */
const WORKBOOK_BYTES = 22 * MIB
/** Browsers show an answer only after their whole body has been taken off them, so a refused one is read and thrown away. */
const DISCARDED_BYTES = 400 * MIB
const DISCARDING_SECONDS = 60

/** How much one request may bring. */
export function bodyLimit(path: string): number {
  if (/\/(attachments|files)$/.test(path)) return ATTACHMENT_BYTES
  return path.endsWith('/uploads') ? WORKBOOK_BYTES : FORM_BYTES
}

/** Whether the request itself announces more than that. */
export function announcesTooMuch(request: IncomingMessage, limit: number): boolean {
  return Number(request.headers['content-length'] ?? 0) > limit
}

/**
 * Counts the body while it streams to the application. Beyond the limit the application gets no more of it, not even
 * its end, so that half a form is never taken for a whole one; `refuse` is called when the rest has been thrown away.
 */
export function capBody(request: IncomingMessage, limit: number, refuse: () => void): () => Buffer {
  const push = request.push.bind(request)
  const kept: Buffer[] = []
  const keeps = isPlainForm(request)
  let size = 0
  let discard: ReturnType<typeof discarding> | null = null

  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    if (discard) return discard(chunk)
    size += chunk?.length ?? 0
    if (size <= limit) {
      if (keeps && chunk) kept.push(chunk)
      return push(chunk, encoding)
    }
    kept.length = 0
    discard = discarding(refuse)
    return true
  }
  return () => Buffer.concat(kept)
}

/** Reads and throws away the body of a request that is refused from the start. */
export function discardBody(request: IncomingMessage, refuse: () => void) {
  const discard = discarding(refuse)
  request.on('data', discard)
  request.on('end', () => discard(null))
}

function discarding(finished: () => void) {
  let size = 0
  let done = false
  const finish = () => {
    clearTimeout(patience)
    if (!done) finished()
    done = true
  }
  const patience = setTimeout(finish, DISCARDING_SECONDS * 1000).unref()
  return (chunk: Buffer | null) => {
    size += chunk?.length ?? 0
    if (chunk === null || size > DISCARDED_BYTES) finish()
    return true
  }
}
