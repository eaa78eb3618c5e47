import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import { environment } from '@/lib/env'

/** A form's key taken apart: which form instance, and whose. */
export type FormKey = { uuid: string; ownerId: string }

function proof(uuid: string, ownerId: string, action: string): string {
  return createHmac('sha256', environment().FORM_SECRET).update(`${uuid}\n${ownerId}\n${action}`).digest('base64url')
}

/** The key of one rendered form: counts once, for this person and this action alone. No row is written for it. */
export function mintKey(ownerId: string, action: string, uuid: string = randomUUID()): string {
  return `${uuid}~${ownerId}~${proof(uuid, ownerId, action)}`
}

/** Takes a key apart when we minted it for this action; null when it was made up, altered or belongs to another form. */
export function readKey(key: string, action: string): FormKey | null {
  const [uuid, ownerId, claimed] = key.split('~')
  if (!uuid || !ownerId || !claimed) return null
  const expected = Buffer.from(proof(uuid, ownerId, action))
  const given = Buffer.from(claimed)
  return given.length === expected.length && timingSafeEqual(given, expected) ? { uuid, ownerId } : null
}
