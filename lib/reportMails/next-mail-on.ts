const MONTHS = { month: 1, quarter: 3, year: 12 }

/** The next first day of a month, quarter or fiscal year after this day: the period before it is then whole. */
export function nextMailOn(every: keyof typeof MONTHS, today: string): string {
  const months = MONTHS[every]
  const year = Number(today.slice(0, 4))
  // Quarters and fiscal years begin in April; counted from there, every period begins at a multiple of its length.
  const since = year * 12 + Number(today.slice(5, 7)) - 1 - 3
  const next = (Math.floor(since / months) + 1) * months + 3
  return `${Math.floor(next / 12)}-${String((next % 12) + 1).padStart(2, '0')}-01`
}
