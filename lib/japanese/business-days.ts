import { addDays } from '@/lib/japanese/dates'
import { isHoliday, isYearEndClosing } from '@/lib/japanese/holidays'

const NONE: ReadonlySet<string> = new Set()

/** Whether the bureau's office is open on this day; `closingDays` are the bureau's own. */
export function isBusinessDay(isoDate: string, closingDays: ReadonlySet<string> = NONE): boolean {
  const weekday = new Date(`${isoDate}T00:00:00Z`).getUTCDay()
  const isWeekend = weekday === 0 || weekday === 6
  return !isWeekend && !isHoliday(isoDate) && !isYearEndClosing(isoDate) && !closingDays.has(isoDate)
}

/** The day that many business days after this one, which itself is not counted; before it when negative. */
export function addBusinessDays(isoDate: string, days: number, closingDays: ReadonlySet<string> = NONE): string {
  const step = days < 0 ? -1 : 1
  let day = isoDate
  for (let left = Math.abs(days); left > 0; ) {
    day = addDays(day, step)
    if (isBusinessDay(day, closingDays)) left -= 1
  }
  return day
}

/** How many business days lie after the first day up to and including the second; negative when the second is earlier. */
export function businessDaysBetween(fromIso: string, toIso: string, closingDays: ReadonlySet<string> = NONE): number {
  if (toIso < fromIso) return 0 - businessDaysBetween(toIso, fromIso, closingDays)
  let count = 0
  for (let day = fromIso; day < toIso; ) {
    day = addDays(day, 1)
    if (isBusinessDay(day, closingDays)) count += 1
  }
  return count
}
