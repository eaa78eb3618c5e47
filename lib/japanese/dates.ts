import { eraOfYear } from '@/lib/japanese/eras'

type Locale = 'ja' | 'en'

const TIME_ZONE = 'Asia/Tokyo'
const JST_OFFSET_MS = 9 * 60 * 60 * 1000
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/

const LONG_DATE = {
  ja: new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
    timeZone: TIME_ZONE,
    era: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
  }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: TIME_ZONE, year: 'numeric', month: 'long', day: 'numeric' }),
}

const DAY = {
  ja: new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
    timeZone: TIME_ZONE,
    era: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  }),
  en: LONG_DATE.en,
}

const MONTH = {
  ja: new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
    timeZone: TIME_ZONE,
    era: 'long',
    year: 'numeric',
    month: 'long',
  }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: TIME_ZONE, year: 'numeric', month: 'long' }),
}

/** The date on the wall calendar in Japan at this instant, as YYYY-MM-DD. */
export function jstDate(instant: Date): string {
  return new Date(instant.getTime() + JST_OFFSET_MS).toISOString().slice(0, 10)
}

/** The time on the wall clock in Japan at this instant, as HH:MM. */
export function jstTime(instant: Date): string {
  return new Date(instant.getTime() + JST_OFFSET_MS).toISOString().slice(11, 16)
}

/** The time on the wall clock in Japan at this instant, as HH:MM:SS. */
export function jstClock(instant: Date): string {
  return new Date(instant.getTime() + JST_OFFSET_MS).toISOString().slice(11, 19)
}

/** The instant at which this day begins in Japan. */
export function startOfJstDay(isoDate: string): Date {
  return new Date(`${isoDate}T00:00:00+09:00`)
}

/** The calendar day this many days later (earlier when negative). */
export function addDays(isoDate: string, days: number): string {
  const day = new Date(`${isoDate}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}

/** Whether the text is a day that exists, written YYYY-MM-DD. */
export function isIsoDate(text: string): boolean {
  if (!ISO_DATE.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** The fiscal year (April to March, in Japan) that an instant or a calendar day belongs to. */
export function fiscalYear(when: Date | string): number {
  const isoDate = typeof when === 'string' ? when : jstDate(when)
  const [year, month] = isoDate.split('-').map(Number)
  if (year === undefined || month === undefined) throw new RangeError(`Not a date: ${isoDate}`)
  return month >= 4 ? year : year - 1
}

/** The instants between which a fiscal year runs: from the first, up to but not including the second. */
export function fiscalYearRange(year: number): { from: Date; to: Date } {
  return { from: startOfJstDay(`${year}-04-01`), to: startOfJstDay(`${year + 1}-04-01`) }
}

/** A fiscal year as officials read it: 令和8年度, or FY2026 in English. */
export function fiscalYearLabel(year: number, locale: Locale): string {
  if (locale === 'en') return `FY${year}`
  const { era, yearOfEra } = eraOfYear(year)
  return `${era.name}${yearOfEra === 1 ? '元' : yearOfEra}年度`
}

/** A day as officials read it: 令和8年11月21日(土), or 21 November 2026 in English. */
export function formatDate(when: Date | string, locale: Locale): string {
  return LONG_DATE[locale].format(instantOf(when))
}

/** A day without its weekday, as figures are dated: 令和8年3月31日. */
export function formatDay(when: Date | string, locale: Locale): string {
  return DAY[locale].format(instantOf(when))
}

/** A day and the time of day in Japan: 令和8年11月21日(土) 14:05. */
export function formatDateTime(when: Date | string, locale: Locale): string {
  const separator = locale === 'ja' ? ' ' : ', '
  return `${formatDate(when, locale)}${separator}${jstTime(instantOf(when))}`
}

/** A month as officials read it (令和8年11月), from an instant, a day or YYYY-MM. */
export function formatMonth(when: Date | string, locale: Locale): string {
  return MONTH[locale].format(instantOf(when))
}

function instantOf(when: Date | string): Date {
  if (when instanceof Date) return when
  if (ISO_DATE.test(when)) return startOfJstDay(when)
  return /^\d{4}-\d{2}$/.test(when) ? startOfJstDay(`${when}-01`) : new Date(when)
}
