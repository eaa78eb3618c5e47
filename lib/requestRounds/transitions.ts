import { InvalidTransition } from '@/lib/errors'

export const ROUND_STATES = ['asked', 'agreed', 'refused', 'sent', 'dropped'] as const
type RoundState = (typeof ROUND_STATES)[number]
type Side = 'municipality' | 'prefecture' | 'desk'
type Transition = { from: readonly RoundState[]; to: RoundState; by: readonly Side[] }

/** The law of a round of requests 依頼のまとまり: nothing is sent before the asking side has agreed. The database holds the same table. */
export const ROUND_TRANSITIONS = {
  agree: { from: ['asked'], to: 'agreed', by: ['municipality', 'prefecture'] },
  refuse: { from: ['asked'], to: 'refused', by: ['municipality', 'prefecture'] },
  send: { from: ['agreed'], to: 'sent', by: ['desk'] },
  drop: { from: ['asked', 'agreed'], to: 'dropped', by: ['desk'] },
} as const satisfies Record<string, Transition>

/** The state that `event` leads to, or InvalidTransition when it cannot happen now. */
export function nextRoundState(current: string, event: keyof typeof ROUND_TRANSITIONS): RoundState {
  const { from, to } = ROUND_TRANSITIONS[event]
  if (!from.some((state) => state === current)) throw new InvalidTransition(event, current)
  return to
}
