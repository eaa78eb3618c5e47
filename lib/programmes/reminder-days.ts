import { addBusinessDays } from '@/lib/japanese/business-days'
import { jstDate } from '@/lib/japanese/dates'
import { REMINDER_DAYS } from './states'

export type ReminderDay = { daysBefore: number; on: string }

/** On which days unsent entries are brought to mind: so many business days before the day of the closing, weekends, holidays and the bureau's closing days left out. */
export function reminderDaysOf(closesAt: Date, closingDays: ReadonlySet<string>): ReminderDay[] {
  const day = jstDate(closesAt)
  return REMINDER_DAYS.map((daysBefore) => ({ daysBefore, on: addBusinessDays(day, -daysBefore, closingDays) }))
}

/**
 * The step that is due today; null on the days between. A day on which the worker did not run is made up for until the
 * next step, but not for an entry somebody has written at since.
 */
export function stepDue(
  days: readonly ReminderDay[],
  today: string,
  closesOn: string,
  writtenOn: string,
): number | null {
  const step = days.filter(({ on }) => on <= today).at(-1)
  if (!step || today > closesOn) return null
  return step.on === today || writtenOn < step.on ? step.daysBefore : null
}
