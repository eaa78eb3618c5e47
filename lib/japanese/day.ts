import { jstDate } from './dates'

/** A day 'YYYY-MM-DD' as the database's date type takes it. */
export function dateColumn(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** The same for a day that may be missing. */
export function dateColumnOrNull(day: string | null): Date | null {
  return day ? dateColumn(day) : null
}

/** A value of the database's date type as 'YYYY-MM-DD'. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}

/** The same as forms show and send it: empty when there is none. */
export function dayText(date: Date | null): string {
  return date ? dayOf(date) : ''
}

/** The day of an instant in Japan, as the database's date type takes it. */
export function dateOf(instant: Date): Date {
  return dateColumn(jstDate(instant))
}
