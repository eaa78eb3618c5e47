import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Role } from '@/lib/actor/roles'

/** Whoever may propose a practice for the award. */
export const NOMINATING_ROLES = [
  'municipal_staff',
  'prefecture_staff',
  'council_member',
  'officer',
  'manager',
] as const satisfies readonly Role[]

/** Write, open and close a call: the bureau's desk. */
export function canPrepareAward(actor: Actor): actor is Actor & { bureauId: string } {
  return isDesk(actor)
}

/** Name and excuse judges, decide and publish: the bureau's manager. */
export function canDecideAward(actor: Actor): actor is Actor & { bureauId: string } {
  return isDesk(actor) && actor.role === 'manager'
}

/** Nominate: a municipality, a prefecture, a member of the council, the desk. */
export function canNominate(actor: Actor): boolean {
  return NOMINATING_ROLES.some((role) => role === actor.role)
}

type Nominated = {
  organisationId: string
  bureauId: string
  nominatedSide: string
  nominatedOrganisationId: string
  nominatedUserId: string
}

/** Take a nomination back: the office or member it came from; the municipality it is about; the desk. */
export function canWithdrawNomination(actor: Actor, of: Nominated): boolean {
  if (isDesk(actor)) return actor.bureauId === of.bureauId
  if (actor.role === 'council_member') return of.nominatedUserId === actor.userId
  if (actor.role === 'municipal_staff') return of.organisationId === actor.organisationId
  return of.nominatedSide === 'prefecture' && of.nominatedOrganisationId === actor.organisationId
}

/** Say whether it may be named in public: the municipality itself; the desk writes down what it was told. */
export function canSayConsent(actor: Actor, of: Pick<Nominated, 'organisationId' | 'bureauId'>): boolean {
  if (isDesk(actor)) return actor.bureauId === of.bureauId
  return actor.role === 'municipal_staff' && actor.organisationId === of.organisationId
}
