import type { IncomingMessage } from 'node:http'

/** A form as it was sent, so that it can be sent again. */
export type KeptPost = { action: string; fields: [string, string][] }

const SECRET = /password|passcode|^code$|one_?time|secret|token/i

/** Whether this body is an ordinary form, whose text we hold until it has been taken in. */
export function isPlainForm(request: IncomingMessage): boolean {
  return request.method === 'POST' && /^application\/x-www-form-urlencoded/i.test(request.headers['content-type'] ?? '')
}

/** The form in this body, or null when it carries a password or a code: those are never shown again. */
export function readKeptPost(request: IncomingMessage, body: Buffer): KeptPost | null {
  if (!isPlainForm(request) || !request.complete || !request.url?.startsWith('/')) return null
  const fields = [...new URLSearchParams(body.toString('utf8'))]
  if (fields.length === 0 || fields.some(([name]) => SECRET.test(name))) return null
  return { action: request.url, fields }
}
