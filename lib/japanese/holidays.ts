import holidayJp from '@holiday-jp/holiday_jp'

/** Whether the day is a national holiday of Japan, substitute holidays included. */
export function isHoliday(isoDate: string): boolean {
  return Object.hasOwn(holidayJp.holidays, isoDate)
}

/** Whether government offices are closed for the turn of the year (29 December to 3 January). */
export function isYearEndClosing(isoDate: string): boolean {
  const monthDay = isoDate.slice(5)
  return monthDay >= '12-29' || monthDay <= '01-03'
}

const NAMES: Readonly<Record<string, { name: string; name_en: string } | undefined>> = holidayJp.holidays

/** The name of a national holiday of Japan; null on any other day. */
export function holidayName(isoDate: string, locale: 'ja' | 'en'): string | null {
  const holiday = isHoliday(isoDate) ? NAMES[isoDate] : undefined
  return holiday ? (locale === 'en' ? holiday.name_en : holiday.name) : null
}
