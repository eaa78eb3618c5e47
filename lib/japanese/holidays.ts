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
