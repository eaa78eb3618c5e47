import type { ServerResponse } from 'node:http'
import { compress, isCompressible } from './compression'
import { type ErrorStatus, errorPage, hasErrorPage } from './error-page'
import { FIXED_HEADERS } from './headers'
import type { KeptPost } from './kept-post'

export type Exchange = {
  /** What the application may say about the request while it works on it. */
  marks: { requestId: string; databaseAway: boolean }
  policy: string
  acceptsGzip: boolean
  isPublicFile: boolean
  readKept: () => KeptPost | null
}

const RETRY_SECONDS = '30'
/** Next's own words where a page or a handler failed without making an answer. */
const BARE_WORDS = new Set(['', 'Internal Server Error', 'Bad Request', 'Not Found', 'Method Not Allowed'])

/**
 * Stands between the application and the wire: holds the headers back until the first of the body is known, and only
 * then decides whether it goes out as it is, compressed, or replaced by a page of ours.
 */
export function guardResponse(response: ServerResponse, exchange: Exchange) {
  response.flushHeaders = () => undefined
  response.writeHead = (status: number, ...rest: unknown[]) => {
    response.statusCode = status
    response.setHeaders(new Map(Object.entries(rest.at(-1) ?? {})))
    return response
  }
  response.write = (chunk: Uint8Array | string) => {
    decide(response, exchange, toBytes(chunk), false)
    return response.write(chunk)
  }
  response.end = (chunk?: unknown) => {
    const bytes = toBytes(chunk)
    decide(response, exchange, bytes, true)
    return response.end(bytes)
  }
}

/** Answers with a page of our own, whatever the application was about to say. */
export function refuse(response: ServerResponse, status: ErrorStatus, exchange: Exchange) {
  if (response.headersSent) response.destroy()
  else sendPage(response, status, exchange)
}

function decide(response: ServerResponse, exchange: Exchange, first: Buffer, isWhole: boolean) {
  const status = findReplacement(response, exchange, first, isWhole)
  if (status) return sendPage(response, status, exchange)
  release(response)
  finishHeaders(response, exchange)
  if (response.statusCode >= 300 && response.statusCode < 400) dropBody(response)
  else if (exchange.acceptsGzip && isCompressible(response, isWhole ? first.length : null)) compress(response)
}

function findReplacement(
  response: ServerResponse,
  exchange: Exchange,
  first: Buffer,
  isWhole: boolean,
): ErrorStatus | null {
  const text = first.toString('utf8', 0, 500)
  const isBare = isWhole && BARE_WORDS.has(text) && response.req.method !== 'HEAD'
  const isShell = text.includes('id="__next_error__"')
  // There are no Server Actions here: a form that names one is not a form of ours.
  if (text.startsWith('Server Action')) return '400'
  if (response.statusCode < 400 || !(isBare || isShell)) return null
  if (response.statusCode === 500 && exchange.marks.databaseAway) return '503'
  const status = String(response.statusCode)
  return hasErrorPage(status) ? status : null
}

function sendPage(response: ServerResponse, status: ErrorStatus, exchange: Exchange) {
  release(response)
  const page = Buffer.from(errorPage(status, exchange.marks.requestId, exchange.readKept()))
  for (const name of response.getHeaderNames()) if (name !== 'connection') response.removeHeader(name)
  response.statusCode = Number(status)
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.setHeader('content-length', page.length)
  if (status === '503') response.setHeader('retry-after', RETRY_SECONDS)
  if (status === '405') response.setHeader('allow', 'GET, HEAD, POST')
  finishHeaders(response, exchange)
  response.end(page)
  dropBody(response)
}

/** The application may tighten the content policy with one of its own; ours always stands. */
function finishHeaders(response: ServerResponse, { policy, isPublicFile }: Exchange) {
  const added = [response.getHeader('content-security-policy') ?? []].flat().map(String)
  response.setHeader('content-security-policy', [policy, ...added])
  for (const [name, value] of Object.entries(FIXED_HEADERS)) response.setHeader(name, value)
  if (!isPublicFile || response.statusCode >= 400) response.setHeader('cache-control', 'private, no-store')
}

/** Gives the response its ordinary ways of writing back. */
function release(response: ServerResponse) {
  for (const name of ['write', 'end', 'writeHead', 'flushHeaders']) Reflect.deleteProperty(response, name)
}

/** What the application still writes goes nowhere: a redirect's body may hold what its reader may not see. */
function dropBody(response: ServerResponse) {
  const isSent = response.writableEnded
  response.write = () => true
  response.end = () => {
    release(response)
    return isSent ? response : response.end()
  }
}

function toBytes(chunk: unknown): Buffer {
  if (chunk instanceof Uint8Array) return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  return Buffer.from(typeof chunk === 'string' ? chunk : '')
}
