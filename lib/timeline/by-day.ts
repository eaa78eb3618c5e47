import { jstDate } from '@/lib/japanese/dates'
import type { TimelineEntry } from './read'

/** Entries under the day in Japan on which they were made ('YYYY-MM-DD'), in the order given. */
export function byDay(entries: readonly TimelineEntry[]): { day: string; entries: TimelineEntry[] }[] {
  const days: { day: string; entries: TimelineEntry[] }[] = []
  for (const entry of entries) {
    const day = jstDate(entry.at)
    const last = days.at(-1)
    if (last?.day === day) last.entries.push(entry)
    else days.push({ day, entries: [entry] })
  }
  return days
}
