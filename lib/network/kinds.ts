import type { Role } from '@/lib/actor/roles'

/** What kind of body a member is, as the database's check has it. A municipality joins as itself; all others may apply without an account. */
export const MEMBER_KINDS = ['municipality', 'welfare_body', 'company', 'university', 'npo'] as const
export type MemberKind = (typeof MEMBER_KINDS)[number]
export const APPLYING_KINDS = ['welfare_body', 'company', 'university', 'npo'] as const satisfies readonly MemberKind[]

/** What a profile may say; each field has its own audience. */
export const PROFILE_FIELDS = [
  'about',
  'strengths',
  'record',
  'territory',
  'website',
  'contact',
  'telephone',
  'mailbox',
] as const
export type ProfileField = (typeof PROFILE_FIELDS)[number]

export const VISIBILITIES = ['public', 'members', 'secretariat'] as const
export type Visibility = (typeof VISIBILITIES)[number]

/** How large the one behind a need is, in inhabitants: as near as a need says it. */
export const SIZE_CLASSES = ['under_10k', 'under_50k', 'under_200k', 'over_200k'] as const

export const POST_KINDS = ['need', 'offer'] as const
/** What came of an introduction. */
export const OUTCOMES = ['under_way', 'agreed', 'not'] as const

export const ATTENDANCE_ANSWERS = ['attends', 'absent', 'proxy'] as const

/** Who uses the network's pages for an organisation that is, or wants to be, a member. */
export const MEMBER_ROLES = ['network_member', 'municipal_staff'] as const satisfies readonly Role[]
/** Who may stand behind a need: members, and whoever asked the desk. */
export const NEED_ROLES = [...MEMBER_ROLES, 'prefecture_staff'] as const satisfies readonly Role[]
