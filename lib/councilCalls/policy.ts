import { type Actor, isDesk } from '@/lib/actor/actor'

/** Lead a call from its opening to the decision: the bureau's desk. */
export function canLeadCalls(actor: Actor): actor is Actor & { bureauId: string } {
  return isDesk(actor)
}

/** Propose: a member of the council in the bureau's area. */
export function canPropose(actor: Actor): actor is Actor & { bureauId: string } {
  return actor.role === 'council_member' && actor.bureauId !== null
}
