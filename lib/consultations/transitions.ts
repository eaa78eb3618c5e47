import { InvalidTransition } from '@/lib/errors'
import type { ConsultationState } from './states'

type Side = 'municipality' | 'prefecture' | 'desk'
type Transition = { from: readonly ConsultationState[]; to: ConsultationState; by: readonly Side[] }

/** The law of a consultation's life. The database holds the same table and refuses everything else. */
export const TRANSITIONS = {
  submit: { from: ['draft'], to: 'received', by: ['municipality', 'prefecture', 'desk'] },
  startDialogue: { from: ['received'], to: 'in_consultation', by: ['desk'] },
  startSupport: { from: ['received', 'in_consultation', 'supporting'], to: 'supporting', by: ['desk'] },
  complete: { from: ['received', 'in_consultation', 'supporting'], to: 'completed', by: ['desk'] },
  withdraw: {
    from: ['received', 'in_consultation', 'supporting'],
    to: 'withdrawn',
    by: ['municipality', 'prefecture'],
  },
  takeBackReply: { from: ['in_consultation'], to: 'received', by: ['desk'] },
  reopen: { from: ['completed'], to: 'in_consultation', by: ['desk'] },
  unmergeToReceived: { from: ['completed'], to: 'received', by: ['desk'] },
  unmergeToConsultation: { from: ['completed'], to: 'in_consultation', by: ['desk'] },
  unmergeToSupporting: { from: ['completed'], to: 'supporting', by: ['desk'] },
} as const satisfies Record<string, Transition>

export type ConsultationEvent = keyof typeof TRANSITIONS

/** Whether `event` can happen in this state. */
export function isPossible(current: string, event: ConsultationEvent): boolean {
  return TRANSITIONS[event].from.some((state) => state === current)
}

/** The state that `event` leads to, or InvalidTransition when it cannot happen now. */
export function nextState(current: string, event: ConsultationEvent): ConsultationState {
  if (!isPossible(current, event)) throw new InvalidTransition(event, current)
  return TRANSITIONS[event].to
}
