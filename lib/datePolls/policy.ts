import type { Role } from '@/lib/actor/roles'

/** Who may be asked for a date in the portal. */
export const POLLED_ROLES = [
  'municipal_staff',
  'prefecture_staff',
  'advisor',
  'partner_office',
  'network_member',
  'council_member',
  'headquarters',
  'contractor',
] as const satisfies readonly Role[]
