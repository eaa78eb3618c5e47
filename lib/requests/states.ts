import type { Role } from '@/lib/actor/roles'

/** The life of a request 依頼, as the database's check has it. */
export const REQUEST_STATES = ['sent', 'accepted', 'hearing', 'proposed', 'declined', 'answered', 'withdrawn'] as const
export type RequestState = (typeof REQUEST_STATES)[number]

/** Who may be asked, and what asking that party is called. */
export const KIND_OF = {
  advisor: 'offer',
  partner_office: 'referral',
  network_member: 'introduction',
  council_member: 'advice',
  headquarters: 'escalation',
  prefecture_staff: 'escalation',
  contractor: 'referral',
} as const satisfies Partial<Record<Role, string>>
export type AskedRole = keyof typeof KIND_OF

/** The roles of outside parties. */
export const OUTSIDE_ROLES = [
  'advisor',
  'partner_office',
  'network_member',
  'council_member',
  'headquarters',
  'contractor',
] as const satisfies readonly AskedRole[]

/** Where each asked party finds its requests. */
export const AREA_OF: Record<AskedRole, string> = {
  advisor: '/advisor',
  partner_office: '/partner',
  network_member: '/network',
  council_member: '/council',
  headquarters: '/headquarters',
  prefecture_staff: '/prefecture/requests',
  contractor: '/teams',
}

/** Whether the desk still waits for this party, and may take the request back. */
export function isPending(state: string): boolean {
  return state === 'sent' || state === 'accepted' || state === 'hearing'
}

/** Whether something may have come of the request since: it was taken on, a measure was proposed, or it was answered. */
export function mayHaveResult(state: string): boolean {
  return state === 'accepted' || state === 'proposed' || state === 'answered'
}

/** Whether somebody may be asked under a support in this state: the municipality has agreed and it has not ended. */
export function mayBeAskedUnder(supportState: string): boolean {
  return supportState === 'agreed' || supportState === 'under_way'
}
