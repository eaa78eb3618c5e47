import type { IncomingMessage, ServerResponse } from 'node:http'
import { createGzip } from 'node:zlib'

const TEXT = /^(text\/(html|css|javascript|plain|csv|x-component)|application\/(javascript|json)|image\/svg\+xml)/
const WORTHWHILE_BYTES = 1024
/** Half the work of the default for a few per cent more bytes. */
const LEVEL = 4

/** Whether the client unpacks gzip. */
export function acceptsGzip(request: IncomingMessage): boolean {
  return request.method !== 'HEAD' && /\bgzip\b(?!\s*;\s*q=0(\.0*)?\b)/.test(String(request.headers['accept-encoding']))
}

/** Whether this body is text that nobody has packed yet, and long enough to be worth it. */
export function isCompressible(response: ServerResponse, knownBytes: number | null): boolean {
  if (response.statusCode === 204 || response.statusCode === 206 || response.hasHeader('content-encoding')) return false
  const bytes = knownBytes ?? Number(response.getHeader('content-length') ?? WORTHWHILE_BYTES)
  return bytes >= WORTHWHILE_BYTES && TEXT.test(String(response.getHeader('content-type')))
}

/** From here on what is written to the response goes out packed. */
export function compress(response: ServerResponse) {
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  const gzip = createGzip({ level: LEVEL })
  response.removeHeader('content-length')
  response.setHeader('content-encoding', 'gzip')
  response.appendHeader('vary', 'Accept-Encoding')

  gzip.on('data', (chunk: Buffer) => {
    if (!write(chunk)) gzip.pause()
  })
  gzip.on('end', () => end())
  gzip.on('drain', () => response.emit('drain'))
  response.on('drain', () => gzip.resume())
  response.on('close', () => gzip.destroy())
  response.write = (chunk: Uint8Array | string) => gzip.write(chunk)
  response.end = (chunk?: unknown) => {
    if (chunk instanceof Uint8Array || typeof chunk === 'string') gzip.end(chunk)
    else gzip.end()
    return response
  }
}
