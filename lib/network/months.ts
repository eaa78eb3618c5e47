/** The last day of a membership of so many months that begins on this day: the day before the same day of the month. */
export function lastDayOfMonths(from: string, months: number): string {
  const day = new Date(`${from}T00:00:00Z`)
  const wanted = day.getUTCDate()
  day.setUTCDate(1)
  day.setUTCMonth(day.getUTCMonth() + months)
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate()
  day.setUTCDate(Math.min(wanted, last))
  if (wanted <= last) day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}
