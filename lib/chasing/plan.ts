import { addBusinessDays, isBusinessDay } from '@/lib/japanese/business-days'
import { addDays } from '@/lib/japanese/dates'
import type { Step } from './steps'

/** Days from the first to the last, both included, 'YYYY-MM-DD'. */
export type Span = { from: string; until: string }

/** How far a request has come on its ladder: sent when, the last step taken, the days on which it rests. */
export type Progress = { sentOn: string; last: { afterDays: number; on: string } | null; pauses: readonly Span[] }

/** The day on which somebody plans, the bureau's closing days, and when the officer is away with nobody named to act. */
export type Calendar = { today: string; closed: ReadonlySet<string>; away: readonly Span[] }

/** A step to come: the day it is counted for, and the day on which it will be taken. */
export type Planned<S extends Step = Step> = { step: S; countedOn: string; on: string }

/**
 * The steps to come for one request, in order. Business days are counted from the day of sending; days of rest do not
 * count. A step taken late moves the later ones, so that never two are taken close together: the distance the ladder
 * has between two steps is kept. The officer is told when he or she is back.
 */
export function planSteps<S extends Step>(ladder: readonly S[], progress: Progress, calendar: Calendar): Planned<S>[] {
  const resting = new Set([...calendar.closed, ...progress.pauses.flatMap(daysOf)])
  const away = new Set([...resting, ...calendar.away.flatMap(daysOf)])
  let before = progress.last ?? { afterDays: 0, on: progress.sentOn }
  const planned: Planned<S>[] = []
  for (const step of ladder) {
    if (step.afterDays <= before.afterDays) continue
    const countedOn = addBusinessDays(before.on, step.afterDays - before.afterDays, resting)
    const earliest = countedOn > calendar.today ? countedOn : calendar.today
    const on = firstOpenDay(earliest, step.act === 'tell_officer' ? away : resting)
    planned.push({ step, countedOn, on })
    before = { afterDays: step.afterDays, on }
  }
  return planned
}

function firstOpenDay(from: string, closed: ReadonlySet<string>): string {
  return isBusinessDay(from, closed) ? from : addBusinessDays(from, 1, closed)
}

function daysOf({ from, until }: Span): string[] {
  const days: string[] = []
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day)
  return days
}
