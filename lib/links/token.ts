import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { environment } from '@/lib/env'

function proofOf(id: string): Buffer {
  return createHmac('sha256', environment().FORM_SECRET).update(`one-time link\n${id}`).digest().subarray(0, 16)
}

/** The secret word of a link: its id with our proof, 43 letters. It is made when needed and stored nowhere. */
export function tokenOf(id: string): string {
  return Buffer.concat([Buffer.from(id.replaceAll('-', ''), 'hex'), proofOf(id)]).toString('base64url')
}

/** The id of the link that a token proves, or null when the token was made up or damaged. */
export function readToken(token: string): string | null {
  if (!/^[\w-]{43}$/.test(token)) return null
  const bytes = Buffer.from(token, 'base64url')
  const hex = bytes.subarray(0, 16).toString('hex')
  const id = z.guid().safeParse(hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')).data
  return id && timingSafeEqual(bytes.subarray(16), proofOf(id)) ? id : null
}

/** The place of a link's token in a letter: the letter is kept and may be looked at, the token is written in when it leaves. */
export function placeOf(id: string): string {
  return `/l/[${id}]`
}

/** A letter or address as it leaves, with the token of this one link in its place: whoever writes another link's place into a text learns nothing. */
export function withToken(text: string, id: string): string {
  return text.replaceAll(`/[${id}]`, `/${tokenOf(id)}`)
}

/** An address as it is kept, without the tokens in it: that of a link, and of a form whose address is its key. */
export function withoutTokens(address: string): string {
  return address.replace(/\/([\w-]{43})(?=[/?]|$)/g, (whole, token: string) => {
    const id = readToken(token)
    return id ? `/[${id}]` : whole
  })
}

/** The address to be sent or printed. */
export function addressOf(id: string): string {
  return `${environment().APP_URL}/l/${tokenOf(id)}`
}
