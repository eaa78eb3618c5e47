import { businessDaysBetween } from '@/lib/japanese/business-days'

/** How an answer stands against its day. */
export type DaysLeft =
  | { kind: 'left' | 'late'; days: number }
  | { kind: 'today' }
  | { kind: 'answered' }
  | { kind: 'paused' }
  | { kind: 'none' }

type Due = { state: string; dueOn: string | null; answered: boolean; paused: boolean }

/** Business days until the answer is due, or since; nothing is counted once it is answered or while the municipality is asked. */
export function daysLeft(
  { state, dueOn, answered, paused }: Due,
  today: string,
  closed: ReadonlySet<string>,
): DaysLeft {
  if (answered) return { kind: 'answered' }
  if (!dueOn || state === 'completed' || state === 'withdrawn') return { kind: 'none' }
  if (paused) return { kind: 'paused' }
  if (dueOn === today) return { kind: 'today' }
  if (dueOn > today) return { kind: 'left', days: businessDaysBetween(today, dueOn, closed) }
  return { kind: 'late', days: Math.max(1, businessDaysBetween(dueOn, today, closed)) }
}
