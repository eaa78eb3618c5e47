import type { Role } from '@/lib/actor/roles'

/** Kinds of members of a support team 支援チーム, as the database's check has it. */
export const MEMBER_KINDS = [
  'municipality',
  'advisor',
  'prefecture',
  'desk',
  'headquarters',
  'contractor',
  'other',
] as const

/** Roles that come into a room by a row of membership alone, and the kind of member each is. */
export const KIND_OF_ROLE = {
  prefecture_staff: 'prefecture',
  advisor: 'advisor',
  headquarters: 'headquarters',
  contractor: 'contractor',
} as const satisfies Partial<Record<Role, (typeof MEMBER_KINDS)[number]>>
export type OutsideRole = keyof typeof KIND_OF_ROLE

/** Everybody who may have a room. */
export const TEAM_ROLES = [
  'municipal_staff',
  'prefecture_staff',
  'officer',
  'manager',
  'advisor',
  'headquarters',
  'contractor',
] as const satisfies readonly Role[]

/** What a team agrees in words: its policy 方針 and its one aim 目指す姿. */
export const AGREEMENT_KINDS = ['policy', 'aim'] as const

/** What the municipality does by itself, or the supporters between the sessions. */
export const ENTRY_KINDS = [
  'internal_meeting',
  'inspection',
  'own_meeting',
  'trial',
  'support_meeting',
  'exchange',
  'other',
] as const

/** What is kept as items of their own; `plan` is what goes into a plan or a next action, with owner and deadline. */
export const POINT_KINDS = [
  'opinion',
  'insight',
  'plan',
  'outcome',
  'next',
  'current',
  'problem',
  'reason',
  'considered',
  'strength',
  'reflection',
] as const
export type PointKind = (typeof POINT_KINDS)[number]

/** The role of an outside member as the database's word, or nothing. */
export function outsideRole(word: string): OutsideRole | null {
  const roles: OutsideRole[] = ['prefecture_staff', 'advisor', 'headquarters', 'contractor']
  return roles.find((role) => role === word) ?? null
}
