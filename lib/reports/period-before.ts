import { addDays } from '@/lib/japanese/dates'
import { monthsOn, type Period } from './period'

/** What a period is set beside: the one before it, the same one a year earlier, or none. */
export const BESIDE = ['before', 'year_before', 'none'] as const
export type Beside = (typeof BESIDE)[number]

const MONTHS = { year: 12, quarter: 3, month: 1 }

/**
 * The period beside which this one is set. Of a period that still runs only as many days are taken as have passed of it,
 * so that like is set beside like; `isCut` says so.
 */
export function periodBeside(
  period: Period,
  beside: Beside,
  today: string,
): { from: string; until: string; isCut: boolean } | null {
  if (beside === 'none' || period.from > today) return null
  const isCut = period.until > today
  const until = isCut ? today : period.until
  if (period.kind === 'days' && beside === 'before') {
    const days = daysBetween(period.from, until)
    return { from: addDays(period.from, -days - 1), until: addDays(period.from, -1), isCut }
  }
  const months = beside === 'year_before' || period.kind === 'days' ? 12 : MONTHS[period.kind]
  const from = back(period.from, months)
  if (isCut) return { from, until: back(until, months), isCut }
  return { from, until: addDays(back(addDays(until, 1), months), -1), isCut }
}

/** The period beside which an address sets its own: the one before unless said otherwise. */
export function besideOf(address: { beside?: string }, period: Period, today: string) {
  return periodBeside(period, BESIDE.find((one) => one === address.beside) ?? 'before', today)
}

/** The same day so many months earlier; the last of the month where there is no such day. */
function back(day: string, months: number): string {
  const month = monthsOn(day, -months)
  const last = addDays(`${monthsOn(month, 1)}-01`, -1)
  const same = `${month}-${day.slice(8)}`
  return same < last ? same : last
}

function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000)
}
