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
  const closed = [...closingDays].filter((day) => fromIso < day && day <= toIso && isBusinessDay(day))
  return businessDaysUntil(toIso) - businessDaysUntil(fromIso) - closed.length
}

const COUNTED = { first: '2000-01-01', last: '2099-12-31' }
/** How many business days there were since the first up to each day, as far as somebody has asked. A list counts for each of its rows, over years. */
const counts = new Map([[COUNTED.first, 0]])
let latest = COUNTED.first

function businessDaysUntil(isoDate: string): number {
  if (isoDate < COUNTED.first || isoDate > COUNTED.last) return countFrom(COUNTED.first, isoDate)
  while (latest < isoDate) {
    const before = counts.get(latest) ?? 0
    latest = addDays(latest, 1)
    counts.set(latest, before + (isBusinessDay(latest) ? 1 : 0))
  }
  return counts.get(isoDate) ?? 0
}

/** Day by day, for days that hardly anybody means. */
function countFrom(first: string, isoDate: string): number {
  const [from, to, sign] = first <= isoDate ? [first, isoDate, 1] : [isoDate, first, -1]
  let count = 0
  for (let day = from; day < to; ) {
    day = addDays(day, 1)
    if (isBusinessDay(day)) count += sign
  }
  return count
}
