import { fiscalYear } from '@/lib/japanese/dates'

/** The fiscal year the address names, else that of today. */
export function yearOf(typed: string | string[] | undefined, now: Date): number {
  return typeof typed === 'string' && /^20\d\d$/.test(typed) ? Number(typed) : fiscalYear(now)
}

/** The years one may turn to: the one before, this one and the next. */
export function yearsAround(now: Date): number[] {
  const year = fiscalYear(now)
  return [year + 1, year, year - 1, year - 2]
}
