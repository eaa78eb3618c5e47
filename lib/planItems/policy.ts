import { type Actor, isDesk } from '@/lib/actor/actor'

type Ruled = { state: string; askingOrganisationId: string }

/** Write one down: the side that asked, and the desk on its behalf. What becomes of it the side that asked says. */
export function canAddPlanItems(actor: Actor, consultation: Ruled & { bureauId: string }): boolean {
  const { state, bureauId } = consultation
  if (isDesk(actor)) return actor.bureauId === bureauId && state !== 'draft' && state !== 'withdrawn'
  return canKeepPlanItems(actor, consultation)
}

/** Take results of a case into a plan: the side that asked, once the case has been received. */
export function canKeepPlanItems(actor: Actor, { state, askingOrganisationId }: Ruled): boolean {
  const isAskingRole = actor.role === 'municipal_staff' || actor.role === 'prefecture_staff'
  return isAskingRole && actor.organisationId === askingOrganisationId && state !== 'draft' && state !== 'withdrawn'
}
