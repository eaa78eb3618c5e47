import { InvalidTransition } from '@/lib/errors'

/** 案・検討中・採用・見送り; the database's check is the same list. */
export const PROPOSAL_STATES = ['draft', 'considering', 'adopted', 'shelved'] as const
export type ProposalState = (typeof PROPOSAL_STATES)[number]
/** Proposals that still wait for their decision. */
export const UNDECIDED: readonly ProposalState[] = ['draft', 'considering']

const TRANSITIONS = {
  change: { from: ['draft', 'considering'], to: null },
  consider: { from: ['draft'], to: 'considering' },
  ask: { from: ['considering'], to: null },
  comment: { from: ['considering'], to: null },
  adopt: { from: ['considering'], to: 'adopted' },
  shelve: { from: ['considering'], to: 'shelved' },
} as const satisfies Record<string, { from: readonly ProposalState[]; to: ProposalState | null }>

export type ProposalDeed = keyof typeof TRANSITIONS

/** Whether a deed is possible now: no step from the draft to the decision is left out. */
export function mayNow(state: string, deed: ProposalDeed): boolean {
  return TRANSITIONS[deed].from.some((from) => from === state)
}

/** The state a deed leads to (the same one where it leads nowhere), or InvalidTransition when its turn has not come or is over. */
export function proposalStateAfter(state: string, deed: ProposalDeed): string {
  if (!mayNow(state, deed)) throw new InvalidTransition(deed, state)
  return TRANSITIONS[deed].to ?? state
}
