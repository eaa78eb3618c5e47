import { addBusinessDays, isBusinessDay } from '@/lib/japanese/business-days'

/** The day a questionnaire is asked, and the day by which it is answered. */
export type DueDays = { askOn: string; answerBy: string }

/** The fewest business days there are to answer, and those for which a questionnaire stays open past its day (当方設定). */
const FEWEST_DAYS = 3
const OPEN_AFTER_DAYS = 30

/**
 * When the effect of a support is asked, so many months after its end, and by when it is answered ('YYYY-MM-DD').
 *
 * People change posts around 1 April. So nobody is asked between 11 March and 30 April, and no answer is due between
 * 20 March and 30 April: what would fall there is asked on 10 March and due by 19 March. Only a support that
 * ended too late for that is asked from 1 May. Days in `closed`, the bureau's and the assembly's 議会, are passed over.
 */
export function dueDays(
  endedOn: string,
  months: number,
  answerDays: number,
  closed: ReadonlySet<string> = new Set(),
): DueDays {
  const askOn = askingDay(endedOn, monthsLater(endedOn, months), closed)
  return { askOn, answerBy: answerDay(askOn, answerDays, closed) }
}

/** When it is asked from that day on at the earliest: never during the transfers. */
export function dueDaysFrom(day: string, answerDays: number, closed: ReadonlySet<string> = new Set()): DueDays {
  const open = openDayFrom(day, closed)
  const askOn = isInTransfers(open) ? openDayFrom(`${open.slice(0, 4)}-05-01`, closed) : open
  return { askOn, answerBy: answerDay(askOn, answerDays, closed) }
}

/**
 * By when a questionnaire asked on that day is answered: so many business days later, and never due during the transfers.
 * Where hardly a day would be left before them, it is due after them.
 */
export function answerDay(askOn: string, answerDays: number, closed: ReadonlySet<string>): string {
  const year = askOn.slice(0, 4)
  const answerBy = addBusinessDays(askOn, answerDays, closed)
  if (!isDueInTransfers(answerBy)) return answerBy
  const before = openDayUntil(`${year}-03-19`, closed)
  return before >= addBusinessDays(askOn, FEWEST_DAYS, closed)
    ? before
    : openDayFrom(`${answerBy.slice(0, 4)}-05-01`, closed)
}

/** That day, or the next on which something may fall due: the office works, and people do not change posts. */
export function openDueDay(day: string, closed: ReadonlySet<string>): string {
  const open = openDayFrom(day, closed)
  return isDueInTransfers(open) ? openDayFrom(`${open.slice(0, 4)}-05-01`, closed) : open
}

/** What becomes of the days of something asked whose office has told since then that it cannot come on one of them: later, never sooner. */
export function movedDays(
  { answerBy, closesOn }: { answerBy: string; closesOn: string },
  closed: ReadonlySet<string>,
): { answerBy: string; closesOn: string } {
  const moved = openDueDay(answerBy, closed)
  const closing = moved === answerBy ? openDueDay(closesOn, closed) : closingDay(moved, closed)
  return { answerBy: moved, closesOn: closing > closesOn ? closing : closesOn }
}

/** The day after whose end a questionnaire is no longer answered; never during the transfers. */
export function closingDay(answerBy: string, closed: ReadonlySet<string>): string {
  return openDueDay(addBusinessDays(answerBy, OPEN_AFTER_DAYS, closed), closed)
}

/** Whether nothing falls due on this day, because people change posts. */
export function isDueInTransfers(isoDate: string): boolean {
  return isoDate.slice(5) >= '03-20' && isoDate.slice(5) <= '04-30'
}

/** Whether nobody is asked on this day, because people change posts. */
export function isInTransfers(isoDate: string): boolean {
  return isoDate.slice(5) > '03-10' && isoDate.slice(5) <= '04-30'
}

function askingDay(endedOn: string, point: string, closed: ReadonlySet<string>): string {
  const askOn = openDayFrom(point, closed)
  if (!isInTransfers(askOn)) return askOn
  const year = askOn.slice(0, 4)
  const beforeTransfers = openDayUntil(`${year}-03-10`, closed)
  return beforeTransfers > endedOn ? beforeTransfers : openDayFrom(`${year}-05-01`, closed)
}

/** The same day of the month so many months later, or that month's last day. */
function monthsLater(isoDate: string, months: number): string {
  const [year = 0, month = 1, day = 1] = isoDate.split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10)
}

function openDayFrom(isoDate: string, closed: ReadonlySet<string>): string {
  return isBusinessDay(isoDate, closed) ? isoDate : addBusinessDays(isoDate, 1, closed)
}

function openDayUntil(isoDate: string, closed: ReadonlySet<string>): string {
  return isBusinessDay(isoDate, closed) ? isoDate : addBusinessDays(isoDate, -1, closed)
}
