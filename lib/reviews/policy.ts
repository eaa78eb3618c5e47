import { type Actor, isDesk } from '@/lib/actor/actor'

type Ruled = { state: string; askingOrganisationId: string; bureauId: string }

/** Look back on a case: its desk and the side that asked, once it has been received. */
export function canReview(actor: Actor, { state, askingOrganisationId, bureauId }: Ruled): boolean {
  if (state === 'draft' || state === 'withdrawn') return false
  if (isDesk(actor)) return actor.bureauId === bureauId
  const isAskingRole = actor.role === 'municipal_staff' || actor.role === 'prefecture_staff'
  return isAskingRole && actor.organisationId === askingOrganisationId
}
