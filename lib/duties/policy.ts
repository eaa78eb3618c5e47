import type { Role } from '@/lib/actor/roles'

/** Who may owe something after a dispatch. */
export const DUTY_ROLES = ['municipal_staff', 'prefecture_staff', 'advisor'] as const satisfies readonly Role[]
