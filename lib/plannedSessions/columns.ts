import { jstTime } from '@/lib/japanese/dates'
import { dateColumnOrNull, dayText } from '@/lib/japanese/day'
import { instantAt } from '@/lib/japanese/time'
import type { PlanInput } from './input'

type Planned = {
  plannedOn: Date | null
  startsAt: Date | null
  endsAt: Date | null
}

/** When a meeting is, as its row keeps it. */
export function whenColumns({ plannedOn, startsAt, endsAt }: Pick<PlanInput, 'plannedOn' | 'startsAt' | 'endsAt'>) {
  const at = (time: string | null) => (plannedOn && time ? instantAt(plannedOn, time) : null)
  return { plannedOn: dateColumnOrNull(plannedOn), startsAt: at(startsAt), endsAt: at(endsAt) }
}

/** When a meeting is, as forms show it and notices tell it. */
export function whenTexts({ plannedOn, startsAt, endsAt }: Planned): Record<keyof Planned, string> {
  const time = (instant: Date | null) => (instant ? jstTime(instant) : '')
  return { plannedOn: dayText(plannedOn), startsAt: time(startsAt), endsAt: time(endsAt) }
}

/** What of a plan stands in its own row. */
export function columnsOf(input: PlanInput) {
  const { label, timingNote, mode, place, onlineUrl, aims, programme } = input
  return { label, timingNote, mode, place, onlineUrl, aims, programme, ...whenColumns(input) }
}
