import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Ruled } from '@/lib/consultations/policy'

const TOLD_FROM: readonly string[] = ['in_consultation', 'supporting', 'completed']

/** Ask whether a consultation may be told to others, once something was said to it: its desk. */
export function canAskToTell(actor: Actor, { bureauId, state }: Pick<Ruled, 'bureauId' | 'state'>): boolean {
  return canKeepTold(actor, { bureauId }) && TOLD_FROM.includes(state)
}

/** Put a changed text out, and take what is out back: its desk. */
export function canKeepTold(actor: Actor, { bureauId }: Pick<Ruled, 'bureauId'>): boolean {
  return isDesk(actor) && actor.bureauId === bureauId
}

/** Say whether it is told, and take that back: the side that asked, alone. */
export function canAnswerToTell(actor: Actor, { askingOrganisationId }: Pick<Ruled, 'askingOrganisationId'>): boolean {
  const isAskingRole = actor.role === 'municipal_staff' || actor.role === 'prefecture_staff'
  return isAskingRole && actor.organisationId === askingOrganisationId
}

/** Take it back: either side, at any time. */
export function canWithdrawTold(actor: Actor, of: Pick<Ruled, 'bureauId' | 'askingOrganisationId'>): boolean {
  return canKeepTold(actor, of) || canAnswerToTell(actor, of)
}

/** Begin a consultation like one that was read: whoever asks, or may sign in to ask. */
export function canBeginLike(actor: Actor | null): boolean {
  return actor === null || actor.role === 'municipal_staff' || actor.role === 'prefecture_staff'
}
