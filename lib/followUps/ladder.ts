import { addBusinessDays, isBusinessDay } from '@/lib/japanese/business-days'
import { jstDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { isDueInTransfers } from './due-days'

/** お願い（再送） of what was asked after a support: how often, and how many business days after its day and after one another (当方設定). */
const MOST_REMINDERS = 3
const FIRST_AFTER_DAYS = 1
const BETWEEN_DAYS = 10

type Asked = { answerBy: Date; closesOn: Date | null; reminders: number; remindedAt: Date | null }

/**
 * The days on which somebody who has not answered is reminded from today on, in order. What was missed is made up for today,
 * the later ones keep their distance; nobody is reminded while people change posts, nor after the closing date.
 */
export function remindersToCome(asked: Asked, today: string, closed: ReadonlySet<string>): string[] {
  const days: string[] = []
  let counted = asked.remindedAt
    ? addBusinessDays(jstDate(asked.remindedAt), BETWEEN_DAYS, closed)
    : addBusinessDays(dayOf(asked.answerBy), FIRST_AFTER_DAYS, closed)
  for (let nth = asked.reminders; nth < MOST_REMINDERS; nth++) {
    const day = openDay(counted > today ? counted : today, closed)
    if (asked.closesOn && day > dayOf(asked.closesOn)) return days
    days.push(day)
    counted = addBusinessDays(day, BETWEEN_DAYS, closed)
  }
  return days
}

function openDay(from: string, closed: ReadonlySet<string>): string {
  const day = isDueInTransfers(from) ? `${from.slice(0, 4)}-05-01` : from
  return isBusinessDay(day, closed) ? day : addBusinessDays(day, 1, closed)
}
