import { type Actor, isDesk } from '@/lib/actor/actor'

/** Begin, change and bring a proposal to be considered: the bureau's desk. */
export function canPrepare(actor: Actor): actor is Actor & { bureauId: string } {
  return isDesk(actor)
}

/** Ask the council's members, and decide: the bureau's manager. */
export function canDecide(actor: Actor): actor is Actor & { bureauId: string } {
  return isDesk(actor) && actor.role === 'manager'
}

/** Comment: a member of the council. */
export function canComment(actor: Actor): boolean {
  return actor.role === 'council_member'
}
