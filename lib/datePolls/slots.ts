import { jstDate, jstTime } from '@/lib/japanese/dates'
import { instantAt } from '@/lib/japanese/time'

/** A candidate time: its day and from when to when, in Japan. */
export type Slot = { day: string; from: string; until: string }

/** The usual times of day of a meeting (当方設定), as the grid offers them. */
export const BANDS = [
  { from: '10:00', until: '12:00' },
  { from: '13:30', until: '15:30' },
  { from: '15:30', until: '17:00' },
] as const

const WRITTEN = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})\/(\d{2}:\d{2})$/

/** A candidate time as a checkbox carries it. */
export function writeSlot({ day, from, until }: Slot): string {
  return `${day}T${from}/${until}`
}

/** Reads it back; null when it is none. */
export function readSlot(text: string): Slot | null {
  const [, day, from, until] = WRITTEN.exec(text) ?? []
  if (!day || !from || !until || until <= from || Number.isNaN(instantAt(day, until).getTime())) return null
  return { day, from, until }
}

/** A candidate time as instants, and back. */
export function instantsOf({ day, from, until }: Slot): { startsAt: Date; endsAt: Date } {
  return { startsAt: instantAt(day, from), endsAt: instantAt(day, until) }
}

export function slotOf({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): Slot {
  return { day: jstDate(startsAt), from: jstTime(startsAt), until: jstTime(endsAt) }
}
