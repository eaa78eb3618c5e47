import { InvalidTransition } from '@/lib/errors'
import { dayOf } from '@/lib/japanese/day'
import { EVENT_STATES, type EventState } from './kinds'

const STEPS = {
  announce: { from: ['draft'], to: 'announced' },
  close: { from: ['announced'], to: 'closed' },
  reopen: { from: ['closed'], to: 'announced' },
  hold: { from: ['announced', 'closed'], to: 'held' },
  cancel: { from: ['draft', 'announced', 'closed'], to: 'cancelled' },
} as const satisfies Record<string, { from: readonly EventState[]; to: EventState }>
export type EventStep = keyof typeof STEPS

/** Whether an event may take this step now. */
export function mayStep(state: string, step: EventStep): boolean {
  const from: readonly string[] = STEPS[step].from
  return from.includes(state)
}

/** The state that a step leads to; InvalidTransition when it cannot happen now. */
export function stateAfterStep(state: string, step: EventStep): EventState {
  if (!mayStep(state, step)) throw new InvalidTransition(step, state)
  return STEPS[step].to
}

/** The state as the list of states names it. */
export function eventState(state: string): EventState {
  return EVENT_STATES.find((one) => one === state) ?? 'draft'
}

type Deadline = { state: string; applyUntil: Date | null }

/** Whether applications are taken on this day: announced, and not after the last day. */
export function takesApplications({ state, applyUntil }: Deadline, today: string): boolean {
  return state === 'announced' && applyUntil !== null && dayOf(applyUntil) >= today
}
