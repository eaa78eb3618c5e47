import { addDays, jstDate } from '@/lib/japanese/dates'

/** Days for which an advisor's word on the own entry counts (当方設定): a year. */
const CONFIRMED_DAYS = 365

type Known = { restingSince: Date | null; confirmedAt: Date }
export const ACTIVITIES = ['active', 'resting', 'unconfirmed'] as const
export type Activity = (typeof ACTIVITIES)[number]

/** Whether an advisor is suggested: not while 活動休止中, nor when the entry was not confirmed for a year. The history stays. */
export function activityOf({ restingSince, confirmedAt }: Known, today: string): Activity {
  if (restingSince) return 'resting'
  return addDays(jstDate(confirmedAt), CONFIRMED_DAYS) < today ? 'unconfirmed' : 'active'
}
