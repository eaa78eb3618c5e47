import { InvalidTransition } from '@/lib/errors'

type Step = {
  from: readonly string[]
  to: string
  by: readonly ('applicant' | 'member' | 'need' | 'secretariat' | 'round')[]
}

/** The law of an application to join. */
export const APPLICATION_STEPS = {
  confirm: { from: ['sent'], to: 'confirmed', by: ['applicant'] },
  askBack: { from: ['confirmed'], to: 'asked_back', by: ['secretariat'] },
  reply: { from: ['asked_back'], to: 'confirmed', by: ['applicant', 'member'] },
  accept: { from: ['confirmed'], to: 'accepted', by: ['secretariat'] },
  decline: { from: ['sent', 'confirmed', 'asked_back'], to: 'declined', by: ['secretariat'] },
} as const satisfies Record<string, Step>

/** The law of a membership: whoever was not renewed may still renew, whoever has left applies again. */
export const MEMBER_STEPS = {
  renew: { from: ['active', 'lapsed'], to: 'active', by: ['member', 'secretariat'] },
  lapse: { from: ['active'], to: 'lapsed', by: ['round'] },
  withdraw: { from: ['active', 'lapsed'], to: 'withdrawn', by: ['member'] },
} as const satisfies Record<string, Step>

/** The law of a need or an offer. One that came from a consultation is published by the municipality's consent alone. */
export const POST_STEPS = {
  consent: { from: ['to_agree'], to: 'published', by: ['need'] },
  giveBack: { from: ['to_agree'], to: 'returned', by: ['need'] },
  rewrite: { from: ['to_agree', 'returned'], to: 'to_agree', by: ['secretariat'] },
  change: { from: ['published'], to: 'published', by: ['member', 'need'] },
  renew: { from: ['published'], to: 'published', by: ['member', 'need', 'secretariat'] },
  settle: { from: ['published'], to: 'settled', by: ['member', 'need', 'secretariat'] },
  withdraw: { from: ['to_agree', 'returned', 'published'], to: 'withdrawn', by: ['member', 'need', 'secretariat'] },
} as const satisfies Record<string, Step>

/** The law of an introduction. Both sides agree, each for itself; the database joins the two answers to a state. */
export const INTRODUCTION_STEPS = {
  agree: { from: ['proposed'], to: 'agreed', by: ['member', 'need'] },
  decline: { from: ['proposed'], to: 'declined', by: ['member', 'need'] },
  withdraw: { from: ['proposed'], to: 'withdrawn', by: ['secretariat'] },
} as const satisfies Record<string, Step>

/** Whether a step is open in this state. */
export function isOpenStep(step: Step, state: string): boolean {
  return step.from.includes(state)
}

/** The state a step leads to, or InvalidTransition when it cannot happen now. */
export function stateAfter<Law extends Record<string, Step>>(
  law: Law,
  event: keyof Law & string,
  state: string,
): string {
  const step = law[event]
  if (!step || !isOpenStep(step, state)) throw new InvalidTransition(event, state)
  return step.to
}
