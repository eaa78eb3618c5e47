import type { AskedRole, RequestState } from './states'

type Transition = { from: readonly RequestState[]; to: RequestState; by: readonly ('party' | 'desk')[] }

/** The law of a request's life: an answer after "we want to hear more" is usual, one after an answer is none. The database holds the same table. */
export const REQUEST_TRANSITIONS = {
  accept: { from: ['sent'], to: 'accepted', by: ['party'] },
  hear: { from: ['sent', 'accepted'], to: 'hearing', by: ['party'] },
  propose: { from: ['sent', 'accepted', 'hearing'], to: 'proposed', by: ['party'] },
  answer: { from: ['sent', 'accepted', 'hearing'], to: 'answered', by: ['party'] },
  decline: { from: ['sent', 'accepted', 'hearing'], to: 'declined', by: ['party'] },
  withdraw: { from: ['sent', 'accepted', 'hearing'], to: 'withdrawn', by: ['desk'] },
} as const satisfies Record<string, Transition>

/** What a party asked may say. */
export const DECISIONS = ['accept', 'propose', 'hear', 'answer', 'decline'] as const
export type Decision = (typeof DECISIONS)[number]

const PERSON = ['accept', 'answer', 'decline'] as const
const OFFICE = ['answer', 'hear', 'decline'] as const

/** What each kind of party is offered to say: offices propose measures, people take on. */
const OFFERED: Record<AskedRole, readonly Decision[]> = {
  advisor: PERSON,
  network_member: PERSON,
  council_member: PERSON,
  contractor: PERSON,
  partner_office: ['propose', 'hear', 'answer', 'decline'],
  headquarters: OFFICE,
  prefecture_staff: OFFICE,
}

/** What a party in this role may say while its request is in this state, in the order of the form. */
export function decisionsFor(role: string, state: string): readonly Decision[] {
  const offered = isAsked(role) ? OFFERED[role] : []
  return offered.filter((decision) => REQUEST_TRANSITIONS[decision].from.some((from) => from === state))
}

function isAsked(role: string): role is AskedRole {
  return role in OFFERED
}
