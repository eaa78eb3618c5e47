import { fiscalYear } from '@/lib/japanese/dates'

/** The months of a fiscal year in its own order: 1 is April, 12 is March. */
export const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

/** The month of the calendar that a place in the fiscal year stands for: 4月 for 1. */
export function calendarMonth(place: number): number {
  return ((place + 2) % 12) + 1
}

/** The place of a day, or of a month YYYY-MM, within its fiscal year. */
export function placeInYear(isoDate: string): number {
  return ((Number(isoDate.slice(5, 7)) + 8) % 12) + 1
}

/** A place in a fiscal year as a month YYYY-MM. */
export function monthOf(year: number, place: number): string {
  const month = calendarMonth(place)
  return `${month >= 4 ? year : year + 1}-${String(month).padStart(2, '0')}`
}

/** Whether a day lies in a fiscal year. */
export function isInYear(isoDate: string, year: number): boolean {
  return fiscalYear(isoDate) === year
}
