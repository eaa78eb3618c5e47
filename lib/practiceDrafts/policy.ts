import { type Actor, isDesk } from '@/lib/actor/actor'

type Ruled = { askingOrganisationId: string; bureauId: string }
type Filed = Ruled & { filedSide: string; prefectureCode: string }

/** Flag, write, ask for consent, publish: the desk of the case. */
export function canKeepPractice(actor: Actor, { bureauId }: Pick<Ruled, 'bureauId'>): boolean {
  return isDesk(actor) && actor.bureauId === bureauId
}

/** Say whether it is published, and as what: the side it is about alone. */
export function canAnswerForPractice(actor: Actor, { askingOrganisationId }: Ruled): boolean {
  const isAskingRole = actor.role === 'municipal_staff' || actor.role === 'prefecture_staff'
  return isAskingRole && actor.organisationId === askingOrganisationId
}

/** File one: a municipality its own, a prefecture those of its area and its own, the desk any of its area. */
export function canFilePractice(
  actor: Actor,
  of: { organisationId: string; bureauId: string; prefectureCode: string },
) {
  if (isDesk(actor)) return actor.bureauId === of.bureauId
  if (actor.role === 'prefecture_staff') return actor.prefectureCode === of.prefectureCode
  return actor.role === 'municipal_staff' && actor.organisationId === of.organisationId
}

/** Change what was filed, until the desk takes it up: whoever filed it. */
export function canAmendPractice(actor: Actor, of: Filed): boolean {
  if (of.filedSide === 'municipality') return canAnswerForPractice(actor, of)
  if (of.filedSide !== 'prefecture') return false
  return actor.role === 'prefecture_staff' && actor.prefectureCode === of.prefectureCode
}

/** Take it back: either side, at any time; a prefecture what it filed, until the desk takes it up. */
export function canWithdrawPractice(actor: Actor, of: Filed & { state: string }): boolean {
  const isFiled = of.state === 'candidate' && canAmendPractice(actor, of)
  return canKeepPractice(actor, of) || canAnswerForPractice(actor, of) || isFiled
}
