import { fiscalYear } from '@/lib/japanese/dates'

/** The month so many months later. */
export function addMonths(month: string, count: number): string {
  const [year = 0, of = 1] = month.split('-').map(Number)
  const at = year * 12 + of - 1 + count
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}

/** All months from one to the other. */
export function monthsBetween(from: string, until: string): string[] {
  const months: string[] = []
  for (let month = from; month <= until; month = addMonths(month, 1)) months.push(month)
  return months
}

/** The fiscal year of a month. */
export function yearOfMonth(month: string): number {
  return fiscalYear(`${month}-01`)
}
