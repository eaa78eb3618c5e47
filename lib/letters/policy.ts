import type { Role } from '@/lib/actor/roles'

/** Whoever may get a letter: those who ask, and those who are asked. */
export const LETTER_ROLES = [
  ...(['municipal_staff', 'prefecture_staff', 'advisor', 'partner_office'] as const),
  ...(['council_member', 'network_member', 'headquarters', 'contractor'] as const),
] satisfies readonly Role[]
