import { dayOf } from '@/lib/japanese/day'

/** How far a call for practices 事例の募集 has come, as the database's check has it. */
export const CALL_STATES = ['draft', 'open', 'closed'] as const

type Of = { state: string; dueOn: Date; takesLate: boolean }

/** Whether what is filed on `today` is late: after the day, or after the desk has closed the call. */
export function isLateFor({ state, dueOn }: Of, today: string): boolean {
  return state === 'closed' || dayOf(dueOn) < today
}

/** Whether a call takes what is filed on `today`: in time always, late as its rule says. */
export function takesFiling(call: Of, today: string): boolean {
  return call.state !== 'draft' && (call.takesLate || !isLateFor(call, today))
}
