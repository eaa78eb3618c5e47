import { type Actor, isDesk } from '@/lib/actor/actor'

type Ruled = { state: string; askingOrganisationId: string; bureauId: string }

/** Answer a questionnaire: staff of the organisation that was asked, or the desk for an answer given by telephone. */
export function canAnswerFollowUp(actor: Actor, { askingOrganisationId, bureauId }: Ruled): boolean {
  const isAsked =
    (actor.role === 'municipal_staff' || actor.role === 'prefecture_staff') &&
    actor.organisationId === askingOrganisationId
  return isAsked || (isDesk(actor) && actor.bureauId === bureauId)
}

/**
 * Whether what was asked is still answered by the one asked: until the end of its closing date. The desk writes down what it
 * is told by telephone afterwards, too.
 */
export function isAnswerable(
  { state, closesOn }: { state: string; closesOn: Date | null },
  today: Date,
  byDesk = false,
): boolean {
  if (byDesk) return state === 'asked' || state === 'closed'
  return state === 'asked' && (closesOn === null || closesOn >= today)
}

/** Ask once more: the desk. */
export function canRemindOf(actor: Actor, { bureauId }: Ruled): boolean {
  return isDesk(actor) && actor.bureauId === bureauId
}
