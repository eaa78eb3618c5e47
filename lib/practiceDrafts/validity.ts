import { openDueDay } from '@/lib/followUps/due-days'
import { addDays } from '@/lib/japanese/dates'

/** So many days before it runs out a practice's municipality is asked to look at it again, and so many it has for that (当方設定). */
export const CHECK_BEFORE_DAYS = 60
export const CHECK_DAYS = 30

/** The same day a year later; of 29 February the 28th. */
export function aYearAfter(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${Number(year) + 1}-${month}-${month === '02' && date === '29' ? '28' : date}`
}

/** By when somebody who is asked on `today` is to have looked: within the usual days, and before it runs out. */
export function checkByDay(today: string, validUntil: string, closed: ReadonlySet<string> = new Set()): string {
  const usual = openDueDay(addDays(today, CHECK_DAYS), closed)
  return usual < validUntil ? usual : validUntil
}
