import { type Actor, isDesk } from '@/lib/actor/actor'

type Ruled = { bureauId: string; leaverMembershipId: string; state: string }
type Place = { successorMembershipId: string | null }

/** Begin a handover: the officer who leaves, or a manager for somebody who is already gone. */
export function canStartHandover(actor: Actor, leaverMembershipId: string): actor is Actor & { bureauId: string } {
  return isDesk(actor) && (actor.role === 'manager' || actor.membershipId === leaverMembershipId)
}

/** See a handover: the bureau's desk. */
export function canReadHandover(actor: Actor, { bureauId }: Ruled): boolean {
  return isDesk(actor) && actor.bureauId === bureauId
}

/** Say who takes over and when, take it back, name a successor later: a manager. */
export function canArrange(actor: Actor, handover: Ruled): boolean {
  return canReadHandover(actor, handover) && actor.role === 'manager'
}

/** Write down what is known: whoever leaves, or a manager in their place, until it is over. */
export function canPrepare(actor: Actor, handover: Ruled): boolean {
  return canReadHandover(actor, handover) && isActive(handover) && canStartHandover(actor, handover.leaverMembershipId)
}

/** Confirm an item or ask back: the successor of its municipality, once it is arranged. */
export function canConfirm(actor: Actor, handover: Ruled, place: Place): boolean {
  return (
    canReadHandover(actor, handover) &&
    handover.state === 'arranged' &&
    place.successorMembershipId === actor.membershipId
  )
}

function isActive({ state }: Ruled): boolean {
  return state === 'preparing' || state === 'arranged'
}
