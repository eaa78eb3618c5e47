import { isIsoDate } from '@/lib/japanese/dates'
import { isDayOfEra, yearOfEra } from '@/lib/japanese/eras'

const WEEKDAY = /\([日月火水木金土](曜日?)?\)$/
const ERA_DATE =
  /^(令和|平成|昭和|大正|明治|[令平昭大明]|[RHSTM])(元|\d{1,2})(年|[./-])(\d{1,2})(月|[./-])(\d{1,2})日?$/i
const WESTERN_DATE = /^(\d{4})(年|[./-])(\d{1,2})(月|[./-])(\d{1,2})日?$/
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/
const TIME =
  /(?<!\d)(?:(午前|午後)\s?)?(\d{1,2})\s?(?::\s?(\d{2})|時(?:\s?(\d{1,2})\s?分|(半))?)(?::\d{2}(?:\.\d+)?)?(?:\+09:00)?$/

/** Reads a date as officials write it (令和8年4月1日, R8.4.1, 2026/4/1, any width) into YYYY-MM-DD; null when it names no day. */
export function readJapaneseDate(text: string): string | null {
  const written = compact(text).replace(WEEKDAY, '')
  const inEra = ERA_DATE.exec(written)
  if (inEra) {
    const [, era = '', yearInEra, , month, , day] = inEra
    const date = isoDate(yearOfEra(era, yearInEra === '元' ? 1 : Number(yearInEra)), month, day)
    return date && isDayOfEra(era, date) ? date : null
  }
  const western = WESTERN_DATE.exec(written)
  if (western) return isoDate(Number(western[1]), western[3], western[5])

  const digits = EIGHT_DIGITS.exec(written)
  return digits ? isoDate(Number(digits[1]), digits[2], digits[3]) : null
}

/** Reads a date and a time of day in Japan (also 午後3時半 and 2026-04-01T15:30) into an ISO string with the offset; null when it names none. */
export function readJapaneseDateTime(text: string): string | null {
  const written = text.normalize('NFKC').replace(/\s+/g, ' ').trim()
  const time = TIME.exec(written)
  if (!time) return null

  const [clock, half, hourText, colonMinutes, kanjiMinutes, thirty] = time
  const date = readJapaneseDate(written.slice(0, -clock.length).replace(/T$/, ''))
  const hour = hourOfDay(Number(hourText), half)
  const minute = thirty ? 30 : Number(colonMinutes ?? kanjiMinutes ?? 0)
  if (date === null || hour > 23 || minute > 59) return null
  return `${date}T${twoDigits(hour)}:${twoDigits(minute)}:00+09:00`
}

function compact(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[\u2010-\u2015\u2212\u2500\u30fc]/g, '-')
}

function isoDate(year: number | null, month: string | undefined, day: string | undefined): string | null {
  if (year === null) return null
  const date = `${year}-${twoDigits(Number(month))}-${twoDigits(Number(day))}`
  return isIsoDate(date) ? date : null
}

function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour
  if (hour > 12) return Number.POSITIVE_INFINITY
  return half === '午後' ? (hour % 12) + 12 : hour % 12
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
