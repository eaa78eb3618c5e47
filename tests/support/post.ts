import type { Actor } from '@/lib/actor/actor'
import { type Door, receivePost } from '@/lib/forms/form-post'
import { mintKey } from '@/lib/forms/key'

const OWN = { 'sec-fetch-site': 'same-origin' }

/** A form as a browser posts it. */
export function formRequest(action: string, fields: Record<string, string>, headers: Record<string, string> = OWN) {
  return new Request(`http://127.0.0.1:3000${action}`, { method: 'POST', body: new URLSearchParams(fields), headers })
}

/** Sends the form through the one door as this person, or as a stranger. */
export async function send<Params, Input, Result>(
  door: Door<Params, Input, Result>,
  params: Params,
  request: Request,
  actor: Actor | null,
) {
  const response = await receivePost(door, request, params, async () => actor)
  return { status: response.status, location: response.headers.get('location') }
}

/** The hidden key of a form of this person that posts to `action`, and the uuid that it is kept under. */
export function openKey(actor: Actor, action: string): { _key: string; uuid: string } {
  const key = mintKey(actor.userId, action)
  return { _key: key, uuid: key.split('~')[0] ?? '' }
}
