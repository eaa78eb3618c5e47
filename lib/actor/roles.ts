/** Every role there is; the database's check on memberships is the same list. */
export const ROLES = [
  'municipal_staff',
  'prefecture_staff',
  'officer',
  'manager',
  'administrator',
  'operator',
  'advisor',
  'partner_office',
  'headquarters',
  'contractor',
  'council_member',
  'network_member',
] as const

export type Role = (typeof ROLES)[number]

/** Where each role's work begins after signing in. */
export const HOME_OF: Record<Role, string> = {
  municipal_staff: '/my',
  prefecture_staff: '/prefecture',
  officer: '/desk/today',
  manager: '/desk/today',
  administrator: '/admin',
  operator: '/admin',
  advisor: '/advisor',
  partner_office: '/partner',
  headquarters: '/headquarters',
  contractor: '/teams',
  council_member: '/council',
  network_member: '/network',
}

/** Roles of the bureau's desk: a manager may do what an officer may. */
export const DESK_ROLES = ['officer', 'manager'] as const satisfies readonly Role[]

/** Roles that ask: staff of a municipality, and of a prefecture on its own account. */
export const ASKING_ROLES = ['municipal_staff', 'prefecture_staff'] as const satisfies readonly Role[]

/** Whether the database's word names a role. */
export function isRole(word: string): word is Role {
  return ROLES.some((role) => role === word)
}
