import { readPauses } from '@/lib/clock/read-pauses'
import type { Tx } from '@/lib/db/client'
import { addBusinessDays, businessDaysBetween } from '@/lib/japanese/business-days'
import { jstDate } from '@/lib/japanese/dates'
import { readClosingDays } from '@/lib/organisations/closing-days'

type Interval = { from: string; until: string }

/**
 * The day by which the desk answers (回答予定日): so many business days after receipt (当方設定, by priority),
 * moved on by the business days on which the clock stood still. Days are 'YYYY-MM-DD'.
 */
export function answerDueOn(
  receivedOn: string,
  answerDays: number,
  pauses: readonly Interval[],
  closed: ReadonlySet<string>,
): string {
  return addBusinessDays(receivedOn, answerDays + pausedDays(pauses, closed), closed)
}

/** On how many business days the clock stood still; overlapping pauses count once. */
export function pausedDays(pauses: readonly Interval[], closed: ReadonlySet<string>): number {
  return union(pauses).reduce((days, { from, until }) => days + businessDaysBetween(from, until, closed), 0)
}

/** Overlapping pauses count once. */
function union(intervals: readonly Interval[]): Interval[] {
  const sorted = [...intervals].sort((a, b) => a.from.localeCompare(b.from))
  const merged: Interval[] = []
  for (const interval of sorted) {
    const last = merged.at(-1)
    if (last && interval.from <= last.until) last.until = interval.until > last.until ? interval.until : last.until
    else merged.push({ ...interval })
  }
  return merged
}

type Clocked = { id: string; bureauId: string; answerDays: number }

/** The answer date of a consultation as it stands in the database; pauses still open count until `now`. */
export async function computeAnswerDue(tx: Tx, consultation: Clocked, receivedAt: Date, now: Date): Promise<string> {
  const closed = await readClosingDays(tx, consultation.bureauId)
  const pauses = await readPauses(tx, consultation.id)
  const intervals = pauses.map(({ from, until }) => ({ from: jstDate(from), until: jstDate(until ?? now) }))
  return answerDueOn(jstDate(receivedAt), consultation.answerDays, intervals, closed)
}
