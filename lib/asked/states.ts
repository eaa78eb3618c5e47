import { InvalidTransition } from '@/lib/errors'

/** How far the telling of a consultation has come, as the database's check has it. */
export const ASKED_STATES = ['asked', 'changed', 'agreed', 'declined', 'withdrawn'] as const
export type AskedState = (typeof ASKED_STATES)[number]

/** Where it was asked, as everybody is told: in the prefecture, or in the bureau's area. */
export const PLACES = ['bureau', 'prefecture'] as const

/** The law of a consultation told to others: asked about, agreed to word for word, out; a new text is asked about anew. */
const STEPS = {
  ask: { from: ['asked', 'changed', 'agreed', 'declined', 'withdrawn'], to: 'asked' },
  agree: { from: ['asked'], to: 'agreed' },
  change: { from: ['asked'], to: 'changed' },
  decline: { from: ['asked'], to: 'declined' },
  publish: { from: ['changed'], to: 'agreed' },
  withdraw: { from: ['asked', 'changed', 'agreed'], to: 'withdrawn' },
} as const satisfies Record<string, { from: readonly AskedState[]; to: AskedState }>
export type AskedStep = keyof typeof STEPS

/** The state a step leads to, or InvalidTransition when it cannot happen now. */
export function askedStateAfter(state: string, step: AskedStep): AskedState {
  if (!STEPS[step].from.some((one) => one === state)) throw new InvalidTransition(`${step}Asked`, state)
  return STEPS[step].to
}

/** The state as the list of states names it. */
export function askedState(state: string): AskedState {
  return ASKED_STATES.find((one) => one === state) ?? 'withdrawn'
}
