import { type Actor, isDesk } from '@/lib/actor/actor'

type Ruled = { state: string; askingOrganisationId: string; bureauId: string }

/** Ask residents and participants about a support, and read what they say: the side that asked, and the desk on its behalf. */
export function canKeepSurveys(actor: Actor, { state, askingOrganisationId, bureauId }: Ruled): boolean {
  if (state === 'draft' || state === 'withdrawn') return false
  if (isDesk(actor)) return actor.bureauId === bureauId
  const isAskingRole = actor.role === 'municipal_staff' || actor.role === 'prefecture_staff'
  return isAskingRole && actor.organisationId === askingOrganisationId
}

/** States of a support about which people can be asked. */
const ASKED_ABOUT = ['agreed', 'under_way', 'done']

/** Whether people can be asked about a support in this state: it was agreed and not given up. */
export function isAskedAbout(state: string): boolean {
  return ASKED_ABOUT.includes(state)
}
