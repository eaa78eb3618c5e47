import { addDays } from '@/lib/japanese/dates'
import { monthsOn } from '../period'
import type { Days } from '../scope'

/** A period in two: the whole months that are taken from what was counted beforehand, and the days that are counted now. */
export function piecesOf(
  { from, until }: Days,
  isKept: (month: string) => boolean,
): { months: string[]; live: Days[] } {
  const months = monthsIn({ from, until }).filter((month) => isKept(month) && isInside(month, { from, until }))
  return { months, live: between(months, { from, until }) }
}

/** The first and last day of a month. */
export function daysOf(month: string): Days {
  return { from: `${month}-01`, until: addDays(`${monthsOn(month, 1)}-01`, -1) }
}

/** The months that a period touches. */
export function monthsIn({ from, until }: Days): string[] {
  const months: string[] = []
  for (let month = from.slice(0, 7); month <= until.slice(0, 7); month = monthsOn(month, 1)) months.push(month)
  return months
}

function isInside(month: string, { from, until }: Days): boolean {
  const days = daysOf(month)
  return days.from >= from && days.until <= until
}

/** The runs of days that these months leave. */
function between(months: readonly string[], { from, until }: Days): Days[] {
  const runs: Days[] = []
  let next = from
  for (const month of months) {
    const days = daysOf(month)
    if (next < days.from) runs.push({ from: next, until: addDays(days.from, -1) })
    next = addDays(days.until, 1)
  }
  if (next <= until || months.length === 0) runs.push({ from: next, until })
  return runs
}
