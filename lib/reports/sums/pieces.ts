import { addDays } from '@/lib/japanese/dates'
import { monthsOn } from '../period'

type Days = { from: string; until: string }

/** So many pieces of a period are counted apart at most, where each is a question of its own. */
const MOST = 3

/** A period in two: the whole months that are taken from what was counted beforehand, and the days that are counted now. */
export function piecesOf(
  { from, until }: Days,
  isKept: (month: string) => boolean,
  most = MOST,
): { months: string[]; live: Days[] } {
  const months = monthsIn({ from, until }).filter((month) => isKept(month) && isInside(month, { from, until }))
  const live = between(months, { from, until })
  if (live.length <= most) return { months, live }
  return piecesOf({ from, until }, without(months, live), most)
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

/** The same months but for the shortest run of them between two live pieces, which are then counted in one. */
function without(months: readonly string[], live: readonly Days[]): (month: string) => boolean {
  const gaps = live.slice(1).map((piece, at) => ({ after: live[at]?.until ?? '', before: piece.from }))
  const lengths = gaps.map(({ after, before }) => months.filter((month) => isBetween(month, after, before)).length)
  const shortest = gaps[lengths.indexOf(Math.min(...lengths))]
  return (month) => months.includes(month) && !(shortest && isBetween(month, shortest.after, shortest.before))
}

function isBetween(month: string, after: string, before: string): boolean {
  return `${month}-01` > after && `${month}-01` < before
}
