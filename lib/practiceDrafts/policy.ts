import { type Actor, isDesk } from '@/lib/actor/actor'

type Ruled = { askingOrganisationId: string; bureauId: string }

/** Flag, write, ask for consent, publish: the desk of the case. */
export function canKeepPractice(actor: Actor, { bureauId }: Pick<Ruled, 'bureauId'>): boolean {
  return isDesk(actor) && actor.bureauId === bureauId
}

/** Say whether it is published, and as what: the side it is about alone. */
export function canAnswerForPractice(actor: Actor, { askingOrganisationId }: Ruled): boolean {
  const isAskingRole = actor.role === 'municipal_staff' || actor.role === 'prefecture_staff'
  return isAskingRole && actor.organisationId === askingOrganisationId
}

/** Take it back: either side, at any time. */
export function canWithdrawPractice(actor: Actor, of: Ruled): boolean {
  return canKeepPractice(actor, of) || canAnswerForPractice(actor, of)
}
