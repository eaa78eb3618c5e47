import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type LockedConsultation, lockByNumber } from './lock'
import type { Ruled } from './policy'

/** Takes a consultation for a deed of the desk: NotPermitted for anybody else, InvalidTransition when its state does not allow the deed. */
export async function takeAtDesk(
  tx: Tx,
  actor: Actor,
  number: string,
  can: (actor: Actor, consultation: Ruled) => boolean,
  event: string,
): Promise<LockedConsultation> {
  const consultation = await lockByNumber(tx, number)
  if (!isDesk(actor) || actor.bureauId !== consultation.bureauId) throw new NotPermitted()
  if (!can(actor, consultation)) throw new InvalidTransition(event, consultation.state)
  return consultation
}
