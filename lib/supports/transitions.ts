import { InvalidTransition } from '@/lib/errors'
import type { SupportState } from './states'

type Side = 'municipality' | 'prefecture' | 'desk'
type Transition = { from: readonly SupportState[]; to: SupportState; by: readonly Side[] }

/** The law of a support's life: it starts only when the asking side has agreed. The database holds the same table. */
export const SUPPORT_TRANSITIONS = {
  agree: { from: ['proposed'], to: 'agreed', by: ['municipality', 'prefecture'] },
  decline: { from: ['proposed'], to: 'declined', by: ['municipality', 'prefecture'] },
  start: { from: ['agreed'], to: 'under_way', by: ['desk'] },
  finish: { from: ['under_way'], to: 'done', by: ['desk'] },
  drop: { from: ['agreed', 'under_way'], to: 'not_used', by: ['desk'] },
} as const satisfies Record<string, Transition>

export type SupportEvent = keyof typeof SUPPORT_TRANSITIONS

/** Whether `event` can happen to a support in this state. */
export function isPossibleForSupport(current: string, event: SupportEvent): boolean {
  return SUPPORT_TRANSITIONS[event].from.some((state) => state === current)
}

/** The state that `event` leads to, or InvalidTransition when it cannot happen now. */
export function nextSupportState(current: string, event: SupportEvent): SupportState {
  if (!isPossibleForSupport(current, event)) throw new InvalidTransition(event, current)
  return SUPPORT_TRANSITIONS[event].to
}
