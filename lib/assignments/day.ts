import { addDays } from '@/lib/japanese/dates'

/** A day ('YYYY-MM-DD') as the database's date type takes it. */
export function dateColumn(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** A value of the database's date type as 'YYYY-MM-DD'. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}

/** The last day of whoever goes, when somebody else begins on `from`. */
export function dayBefore(from: string): Date {
  return dateColumn(addDays(from, -1))
}

/** Valid on that day. */
export function validOn(day: string) {
  const date = dateColumn(day)
  return { validFrom: { lte: date }, OR: [{ validUntil: null }, { validUntil: { gte: date } }] }
}
