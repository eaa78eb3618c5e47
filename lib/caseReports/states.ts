import { InvalidTransition } from '@/lib/errors'

/** How far a report has come, as the database's check has it. */
export const REPORT_STATES = ['submitted', 'published', 'withdrawn'] as const
export type ReportState = (typeof REPORT_STATES)[number]

/** The law of a report: what is out stands until it is taken back; whoever took it back may agree anew. */
const STEPS = {
  submit: { from: ['none', 'submitted', 'withdrawn'], to: 'submitted' },
  agree: { from: ['submitted', 'withdrawn'], to: 'submitted' },
  publish: { from: ['submitted'], to: 'published' },
  withdraw: { from: ['submitted', 'published'], to: 'withdrawn' },
} as const satisfies Record<string, { from: readonly string[]; to: ReportState }>

export type ReportStep = keyof typeof STEPS

/** Whether a step is open in this state. */
export function isOpenStep(step: ReportStep, state: string): boolean {
  return STEPS[step].from.some((one) => one === state)
}

/** The state a step leads to, or InvalidTransition when it cannot happen now. */
export function reportStateAfter(state: string, step: ReportStep): ReportState {
  if (!isOpenStep(step, state)) throw new InvalidTransition(`${step}Report`, state)
  return STEPS[step].to
}
