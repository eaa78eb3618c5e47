import { addDays } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'

/** Whether what was confirmed on that day has to be looked at again: more than a year has passed (当方設定). */
export function isStale(confirmedOn: Date | null, today: string): boolean {
  return confirmedOn === null || dayOf(confirmedOn) < addDays(today, -365)
}
