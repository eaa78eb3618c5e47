import { isBusinessDay } from '@/lib/japanese/business-days'
import { addDays, jstDate } from '@/lib/japanese/dates'

/** The day so many days ago as 'YYYY-MM-DD' in Japan; when the desk was closed then, the last day before on which it was open. */
export function daysAgo(days: number): string {
  let day = addDays(jstDate(new Date()), -days)
  while (!isBusinessDay(day)) day = addDays(day, -1)
  return day
}

/** That day at an hour of the office; never later than this moment. */
export function officeHour(days: number, hour: number, minute = 0): Date {
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  return new Date(Math.min(new Date(`${daysAgo(days)}T${time}:00+09:00`).getTime(), Date.now() - 60_000))
}
