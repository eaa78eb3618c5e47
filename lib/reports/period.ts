import { addDays, fiscalYear } from '@/lib/japanese/dates'
import { readJapaneseDate } from '@/lib/japanese/read-date'
import type { ReportAddress } from './address'

/** The days a report covers, and whether they are a fiscal year (with its number), a quarter, a month or days of one's own. */
export type Period = { from: string; until: string; kind: 'year' | 'quarter' | 'month' | 'days'; year?: number }

/** Parts of a fiscal year. */
export const PARTS = [
  ...['q1', 'q2', 'q3', 'q4'],
  ...['m04', 'm05', 'm06', 'm07', 'm08', 'm09', 'm10', 'm11', 'm12', 'm01', 'm02', 'm03'],
]
/** Periods told from the day on which one looks, so that a saved report goes with the time. */
export const MOVING = ['this_month', 'last_month', 'this_quarter', 'last_quarter', 'last_year'] as const

/** The period that is meant: days as typed, otherwise a fiscal year or a part of it, otherwise the current one. Days nobody can read are named. */
export function periodOf(address: ReportAddress, today: string): Period & { unread: ('from' | 'until')[] } {
  const [from, until] = [readDay(address.from), readDay(address.until)]
  const unread: ('from' | 'until')[] = []
  if (address.from && !from) unread.push('from')
  if (address.until && !until) unread.push('until')
  if (from || until) {
    const first = from ?? `${fiscalYear(until ?? today)}-04-01`
    const last = until ?? (first > today ? first : today)
    const days = first <= last ? { from: first, until: last } : { from: last, until: first }
    return { ...days, kind: 'days', unread }
  }
  return { ...namedPeriod(address, today), unread }
}

/** A day as typed; undefined for what is none, and for days of which nothing can be on record. */
function readDay(typed: string | undefined): string | undefined {
  const day = readJapaneseDate(typed ?? '')
  return day !== null && day >= '1950-01-01' && day <= '2199-12-31' ? day : undefined
}

function namedPeriod({ year, part }: ReportAddress, today: string): Period {
  const moving = MOVING.find((one) => one === year)
  if (moving) return movingPeriod(moving, today)
  const chosen = /^(19|20)\d{2}$/.test(year ?? '') ? Number(year) : fiscalYear(today)
  const known = PARTS.find((one) => one === part)
  if (!known) return yearPeriod(chosen)
  const number = Number(known.slice(1))
  if (known.startsWith('q')) return quarterFrom(monthAt(chosen, 1 + 3 * number))
  return monthPeriod(monthAt(number >= 4 ? chosen : chosen + 1, number))
}

function movingPeriod(moving: (typeof MOVING)[number], today: string): Period {
  const month = today.slice(0, 7)
  if (moving === 'last_year') return yearPeriod(fiscalYear(today) - 1)
  if (moving === 'this_month') return monthPeriod(month)
  if (moving === 'last_month') return monthPeriod(monthsOn(month, -1))
  const quarter = monthsOn(month, -((Number(month.slice(5)) - 1) % 3))
  return quarterFrom(moving === 'this_quarter' ? quarter : monthsOn(quarter, -3))
}

function yearPeriod(year: number): Period {
  return { from: `${year}-04-01`, until: addDays(`${year + 1}-04-01`, -1), kind: 'year', year }
}

function quarterFrom(month: string): Period {
  return { from: `${month}-01`, until: addDays(`${monthsOn(month, 3)}-01`, -1), kind: 'quarter' }
}

function monthPeriod(month: string): Period {
  return { from: `${month}-01`, until: addDays(`${monthsOn(month, 1)}-01`, -1), kind: 'month' }
}

/** Month number so many of a year; the thirteenth is January of the next. */
function monthAt(year: number, month: number): string {
  return monthsOn(`${year}-01`, month - 1)
}

/** The month (YYYY-MM) so many months later. */
export function monthsOn(month: string, months: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}
