import { addDays } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'

/** The last day of whoever goes, when somebody else begins on `from`. */
export function dayBefore(from: string): Date {
  return dateColumn(addDays(from, -1))
}

/** Valid on that day. */
export function validOn(day: string) {
  const date = dateColumn(day)
  return { validFrom: { lte: date }, OR: [{ validUntil: null }, { validUntil: { gte: date } }] }
}
