import { InvalidTransition } from '@/lib/errors'

/** How far a report to the council has come; the database's check is the same list. */
export const COUNCIL_REPORT_STATES = ['draft', 'in_approval', 'confirmed', 'replaced'] as const
export type CouncilReportState = (typeof COUNCIL_REPORT_STATES)[number]

/** 案 → 決裁 → 確定 → 差替え: what is confirmed is never changed, a confirmed successor takes its place. */
const STEPS = {
  write: { from: ['draft'], to: 'draft' },
  submit: { from: ['draft'], to: 'in_approval' },
  giveBack: { from: ['in_approval'], to: 'draft' },
  confirm: { from: ['in_approval'], to: 'confirmed' },
  replace: { from: ['confirmed'], to: 'replaced' },
} as const satisfies Record<string, { from: readonly CouncilReportState[]; to: CouncilReportState }>

export type CouncilReportStep = keyof typeof STEPS

/** Whether a step is open in this state. */
export function isOpenNow(step: CouncilReportStep, state: string): boolean {
  return STEPS[step].from.some((one) => one === state)
}

/** The state a step leads to, or InvalidTransition when it cannot happen now. */
export function councilReportStateAfter(state: string, step: CouncilReportStep): CouncilReportState {
  if (!isOpenNow(step, state)) throw new InvalidTransition(`${step}CouncilReport`, state)
  return STEPS[step].to
}
