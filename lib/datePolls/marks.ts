import { type Blackout, blackoutsOn } from '@/lib/blackoutDays/list'
import { holidayName, isYearEndClosing } from '@/lib/japanese/holidays'
import type { Slot } from './slots'

/** What speaks against a day or a time. It warns and refuses nothing. */
export type Mark =
  | { kind: 'weekend' | 'yearEnd' | 'closed' | 'early' | 'late' | 'near' }
  | { kind: 'holiday'; name: string }
  | { kind: 'assembly' | 'event' | 'other'; name: string }

/** What a calendar needs to be marked: the bureau's closing days, the days the office cannot come, and other meetings of those days. */
export type Known = {
  closed: ReadonlySet<string>
  blackouts: readonly Blackout[]
  meetings: readonly { startsAt: Date; endsAt: Date | null }[]
}

/** From when an office travels and until when it is back (当方設定). */
const LEAVES_AT = 8 * 60 + 30
const IS_BACK_AT = 17 * 60 + 15

/** What speaks against a whole day: weekend, holiday, turn of the year, the bureau's closing, 議会 and other days of the municipality. */
export function marksOfDay(day: string, { closed, blackouts }: Known, locale: 'ja' | 'en'): Mark[] {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  const name = holidayName(day, locale)
  return [
    ...(weekday === 0 || weekday === 6 ? [{ kind: 'weekend' as const }] : []),
    ...(name ? [{ kind: 'holiday' as const, name }] : []),
    ...(isYearEndClosing(day) ? [{ kind: 'yearEnd' as const }] : []),
    ...(closed.has(day) ? [{ kind: 'closed' as const }] : []),
    ...blackoutsOn(blackouts, day).map(({ kind, note }) => ({ kind: kindOf(kind), name: note })),
  ]
}

/** What speaks against a time of a day when it takes that long to travel: too early to arrive, too late to be back, another meeting too near. */
export function marksOfTime(slot: Slot, travelMinutes: number, { meetings }: Known): Mark[] {
  const startsAt = Date.parse(`${slot.day}T${slot.from}:00+09:00`) - travelMinutes * 60_000
  const endsAt = Date.parse(`${slot.day}T${slot.until}:00+09:00`) + travelMinutes * 60_000
  const isNear = meetings.some(
    (meeting) =>
      meeting.startsAt.getTime() < endsAt && (meeting.endsAt ?? hourAfter(meeting.startsAt)).getTime() > startsAt,
  )
  return [
    ...(minutesOf(slot.from) - travelMinutes < LEAVES_AT ? [{ kind: 'early' as const }] : []),
    ...(minutesOf(slot.until) + travelMinutes > IS_BACK_AT ? [{ kind: 'late' as const }] : []),
    ...(isNear ? [{ kind: 'near' as const }] : []),
  ]
}

function kindOf(kind: string): 'assembly' | 'event' | 'other' {
  return kind === 'assembly' || kind === 'event' ? kind : 'other'
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

function hourAfter(instant: Date): Date {
  return new Date(instant.getTime() + 3_600_000)
}
