import type { Actor } from '@/lib/actor/actor'
import { ASKING_ROLES } from '@/lib/actor/roles'

/** Keep the people of one's own municipality or prefecture: invite, hand over, retire, appoint. Its account manager. */
export function canKeepColleagues(actor: Actor): boolean {
  return isAskingRole(actor) && actor.isAccountManager
}

/** Invite the successor for one's own section: everybody of a municipality or prefecture. */
export function canInviteSuccessor(actor: Actor): boolean {
  return isAskingRole(actor)
}

/** Hand an invitation out, and send it again: the account manager, and whoever invited. */
export function canHandOut(actor: Actor, { issuedBy }: { issuedBy: string | null }): boolean {
  return canKeepColleagues(actor) || (isAskingRole(actor) && issuedBy === actor.membershipId)
}

/** See who one's colleagues are: everybody of a municipality or prefecture. */
export function isAskingRole(actor: Actor): boolean {
  return ASKING_ROLES.some((role) => role === actor.role)
}

type Held = { state: string; askingOrganisationId: string; draftingOrganisationId: string }

/** Take a draft or consultation over from a colleague 引き取る: everybody of the organisation that asks, until it is withdrawn. */
export function canTakeOver(actor: Actor, consultation: Held): boolean {
  if (!isAskingRole(actor) || actor.organisationId !== consultation.askingOrganisationId) return false
  if (consultation.state === 'draft') return actor.organisationId === consultation.draftingOrganisationId
  return consultation.state !== 'withdrawn'
}
