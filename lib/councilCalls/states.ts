import { InvalidTransition } from '@/lib/errors'

/** From the call for proposals to the decision; the database's check is the same list. */
export const CALL_STATES = ['open', 'closed', 'discussing', 'decided'] as const
export type CallState = (typeof CALL_STATES)[number]

const TRANSITIONS = {
  close: { from: ['open'], to: 'closed' },
  discuss: { from: ['closed', 'discussing'], to: 'discussing' },
  decide: { from: ['discussing'], to: 'decided' },
} as const satisfies Record<string, { from: readonly CallState[]; to: CallState }>

export type CallDeed = keyof typeof TRANSITIONS

/** Whether a deed is possible now: no step from the call to the decision is left out. */
export function mayNow(state: string, deed: CallDeed): boolean {
  return TRANSITIONS[deed].from.some((from) => from === state)
}

/** The state a deed leads to, or InvalidTransition when its turn has not come or is over. */
export function callStateAfter(state: string, deed: CallDeed): CallState {
  if (!mayNow(state, deed)) throw new InvalidTransition(deed, state)
  return TRANSITIONS[deed].to
}
