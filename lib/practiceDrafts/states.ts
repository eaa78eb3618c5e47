import { InvalidTransition } from '@/lib/errors'

/** How far a practice has come, as the database's check has it. */
export const PRACTICE_STATES = ['candidate', 'draft', 'asked', 'agreed', 'published', 'withdrawn'] as const
export type PracticeState = (typeof PRACTICE_STATES)[number]

/** Who may have brought a practice, and from what: an answer to a follow-up, a form, a sheet of a prefecture. */
export const PRACTICE_ORIGINS = ['answer', 'form', 'sheet'] as const
export type PracticeOrigin = (typeof PRACTICE_ORIGINS)[number]

/** The law of a practice: written, put to its municipality, agreed to, published; no step is skipped, and a new text is asked for anew. */
const STEPS = {
  amend: { from: ['candidate'], to: 'candidate' },
  write: { from: ['candidate', 'draft'], to: 'draft' },
  ask: { from: ['draft'], to: 'asked' },
  rewrite: { from: ['asked'], to: 'asked' },
  wish: { from: ['asked'], to: 'draft' },
  agree: { from: ['asked'], to: 'agreed' },
  refuse: { from: ['asked'], to: 'withdrawn' },
  takeBack: { from: ['asked', 'agreed'], to: 'draft' },
  publish: { from: ['agreed'], to: 'published' },
  revise: { from: ['published', 'withdrawn'], to: 'draft' },
  withdraw: { from: ['candidate', 'draft', 'asked', 'agreed', 'published'], to: 'withdrawn' },
} as const satisfies Record<string, { from: readonly PracticeState[]; to: PracticeState }>

export type PracticeStep = keyof typeof STEPS

/** Whether a step is open in this state. */
export function isOpenStep(step: PracticeStep, state: string): boolean {
  return STEPS[step].from.some((one) => one === state)
}

/** The state a step leads to, or InvalidTransition when it cannot happen now. */
export function practiceStateAfter(state: string, step: PracticeStep): PracticeState {
  if (!isOpenStep(step, state)) throw new InvalidTransition(`${step}Practice`, state)
  return STEPS[step].to
}

/** How far the collection 収集 → 確認 → 掲載候補 → 掲載 has come with a practice; null once it is taken back. */
export function phaseOf(state: string): 'collected' | 'checked' | 'proposed' | 'out' | null {
  if (state === 'candidate') return 'collected'
  if (state === 'draft') return 'checked'
  if (state === 'asked' || state === 'agreed') return 'proposed'
  return state === 'published' ? 'out' : null
}
