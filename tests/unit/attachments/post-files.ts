import { ReadableStream } from 'node:stream/web'

type PostedFile = { name: string | Buffer; bytes: Buffer | AsyncIterable<Buffer>; type?: string }

const BOUNDARY = '----boundary7MA4YWxk'

/** A multipart request as a browser sends it, streamed in the pieces given. */
export function postFiles(files: PostedFile[], fields: Record<string, string> = {}): Request {
  return postBody(multipart(files, fields))
}

export function postBody(
  body: AsyncIterable<Buffer>,
  contentType = `multipart/form-data; boundary=${BOUNDARY}`,
): Request {
  const init = {
    method: 'POST',
    headers: { 'content-type': contentType },
    body: ReadableStream.from(body) as unknown as BodyInit,
    duplex: 'half',
  }
  return new Request('http://localhost/attachments', init)
}

export async function* multipart(files: PostedFile[], fields: Record<string, string> = {}): AsyncGenerator<Buffer> {
  for (const [name, value] of Object.entries(fields)) {
    yield Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
  }
  for (const { name, bytes, type } of files) {
    yield Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="files"; filename="`)
    yield Buffer.from(name as string)
    yield Buffer.from(`"\r\nContent-Type: ${type ?? 'application/octet-stream'}\r\n\r\n`)
    if (Buffer.isBuffer(bytes)) yield bytes
    else yield* bytes
    yield Buffer.from('\r\n')
  }
  yield Buffer.from(`--${BOUNDARY}--\r\n`)
}

const PIECE = Buffer.alloc(64 * 1024, 'x')

/** So many bytes without the sender holding them, for measuring what the receiver holds. */
export async function* inPieces(bytes: number): AsyncGenerator<Buffer> {
  for (let sent = 0; sent < bytes; sent += PIECE.length) yield PIECE.subarray(0, bytes - sent)
}
