import type { Actor } from '@/lib/actor/actor'

type Ruled = { state: string; askingOrganisationId: string }

/** Take results of a case into a plan: the side that asked, once the case has been received. */
export function canKeepPlanItems(actor: Actor, { state, askingOrganisationId }: Ruled): boolean {
  const isAskingRole = actor.role === 'municipal_staff' || actor.role === 'prefecture_staff'
  return isAskingRole && actor.organisationId === askingOrganisationId && state !== 'draft' && state !== 'withdrawn'
}
