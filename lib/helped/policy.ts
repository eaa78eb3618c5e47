import { OUTSIDE_ROLES } from '@/lib/requests/states'

/** Who may have helped, and is asked and told afterwards. */
export const HELPER_ROLES = [...OUTSIDE_ROLES, 'prefecture_staff'] as const
