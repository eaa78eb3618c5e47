import type { Actor } from '@/lib/actor/actor'
import type { Role } from '@/lib/actor/roles'

/** Keep the people of a bureau's area: its administrator. */
export function canKeepPeople(actor: Actor): actor is Actor & { bureauId: string } {
  return actor.role === 'administrator' && actor.bureauId !== null
}

/** Where each role works; `null` is anywhere in the bureau's area. The operator's role is given on the command line alone. */
const WORKPLACES: Record<Exclude<Role, 'operator'>, string | null> = {
  municipal_staff: 'municipality',
  prefecture_staff: 'prefecture',
  officer: 'bureau',
  manager: 'bureau',
  administrator: 'bureau',
  advisor: null,
  partner_office: 'partner_office',
  headquarters: 'headquarters',
  contractor: 'contractor',
  council_member: null,
  network_member: null,
}

/** Roles that an administrator gives. */
export const GIVEN_ROLES = [
  'municipal_staff',
  'prefecture_staff',
  'officer',
  'manager',
  'administrator',
  'advisor',
  'partner_office',
  'council_member',
  'network_member',
] as const satisfies readonly Exclude<Role, 'operator'>[]
export type GivenRole = (typeof GIVEN_ROLES)[number]

/** Whether somebody in this role may work at an organisation of this kind. */
export function fits(role: GivenRole, kind: string): boolean {
  const place = WORKPLACES[role]
  return place === null || place === kind
}
