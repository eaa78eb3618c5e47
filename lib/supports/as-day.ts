/** A day written 'YYYY-MM-DD' as the database's date type takes it; null stays null. */
export function asDay(day: string | null): Date | null {
  return day ? new Date(`${day}T00:00:00Z`) : null
}

/** A day of the database written 'YYYY-MM-DD', as forms show and send it; empty when there is none. */
export function dayText(day: Date | null): string {
  return day ? day.toISOString().slice(0, 10) : ''
}
