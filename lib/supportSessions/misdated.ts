import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'

/** What is wrong with a session's days: it was held by today, and the next one comes after it. */
export function misdated(session: { heldOn: string; nextOn: string | null }, now: Date): Refusal | null {
  if (session.heldOn > jstDate(now)) return refuse('heldOn', 'past')
  return session.nextOn && session.nextOn < session.heldOn ? refuse('nextOn', 'order') : null
}
