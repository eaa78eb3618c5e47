import { answerDay, dueDaysFrom, isInTransfers, openDueDay } from '@/lib/followUps/due-days'
import { isBusinessDay } from '@/lib/japanese/business-days'

type Days = { opensOn: string; dueOn: string }

/** Business days a municipality is given for its word on a session (当方設定), and the day of the next fiscal year by which its survey is asked for. */
const EVALUATION_DAYS = 10
const SURVEY_UNTIL = '06-30'

/** When a municipality is asked for its word on a session, and by when it answers: as with every question after a support. */
export function evaluationDays(today: string, closed: ReadonlySet<string>): Days {
  const { askOn, answerBy } = dueDaysFrom(today, EVALUATION_DAYS, closed)
  return { opensOn: askOn, dueOn: answerBy }
}

/** When the survey of a fiscal year is asked for, which is after people have changed posts, and by when. */
export function surveyDays(year: number, closed: ReadonlySet<string>): Days {
  return { opensOn: openDueDay(`${year}-05-01`, closed), dueOn: openDueDay(`${year}-${SURVEY_UNTIL}`, closed) }
}

/** By when something planned is answered when it is asked today; null when the office is not to be asked today. */
export function dueWhenAsked(today: string, { opensOn, dueOn }: Days, closed: ReadonlySet<string>): string | null {
  if (isInTransfers(today) || !isBusinessDay(today, closed)) return null
  const planned = openDueDay(dueOn, closed)
  const fromToday = answerDay(today, EVALUATION_DAYS, closed)
  return today > opensOn && fromToday > planned ? fromToday : planned
}
