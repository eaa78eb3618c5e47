/**
 * When an event is, as the calendar's library takes it. A day of the database is midnight UTC; the calendar writes the day on
 * this process's wall. A meeting without an end is shown for an hour.
 */
export function eventTimes(day: Date, times?: { startsAt: Date; endsAt: Date | null }) {
  if (!times) return { start: new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()), allDay: true }
  const { startsAt, endsAt } = times
  return { start: startsAt, end: endsAt ?? new Date(startsAt.getTime() + 3_600_000) }
}
