import type { Actor } from '@/lib/actor/actor'
import { readClockAccount } from '@/lib/clock/account'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { readFollowUpsOf } from '@/lib/followUps/read-of-consultation'
import { businessDaysBetween } from '@/lib/japanese/business-days'
import { jstDate } from '@/lib/japanese/dates'
import { readClosingDays } from '@/lib/organisations/closing-days'
import { listPlanItemsOf } from '@/lib/planItems/list'
import { daysLeft } from '@/lib/queue/days-left'
import { markRead } from '@/lib/queue/read-marks'
import { listSurveysOf } from '@/lib/residentSurveys/read'
import { readTimeline } from '@/lib/timeline/read'
import { listTodosOf } from '@/lib/todos/list'
import { readTogether } from '@/lib/together/read-together'
import { listDeskOfficers } from './desk-officers'
import { logAccess } from './log-access'
import { type Matter, readMatter } from './read-matter'

/** Everything on the officer's page of one consultation; null when it is not this person's to see. Reading it is noted. */
export async function readAtDesk(tx: Tx, actor: Actor, number: string, before?: string) {
  const matter = await readMatter(tx, number)
  if (!matter) return null
  await logAccess(tx, actor, matter)
  await markRead(tx, actor, matter)
  const now = await readClock(tx)
  const closed = await readClosingDays(tx, matter.bureauId)
  const timeline = await readTimeline(tx, matter.id, before)
  const followUps = matter.supports.length > 0 ? await readFollowUpsOf(tx, matter.id) : []
  const surveys = matter.supports.length > 0 ? await listSurveysOf(tx, matter.id) : []
  const planItems = matter.supports.length > 0 ? await listPlanItemsOf(tx, matter.id) : []
  const clock = await readClockAccount(tx, matter, now, closed)
  const todos = await listTodosOf(tx, matter.id)
  const officers = await listDeskOfficers(tx, matter.bureauId)
  const together = await readTogether(tx, actor, matter.id)
  const today = jstDate(now)
  return {
    matter,
    timeline,
    followUps,
    surveys,
    planItems,
    todos,
    clock,
    today,
    officers,
    together,
    now,
    due: dueOf(matter, today, closed),
    waited: waited(matter, today, closed),
  }
}

/** How the answer stands against 回答予定日; it is not counted down while the clock stands still. */
function dueOf(matter: Matter, today: string, closed: ReadonlySet<string>) {
  const paused =
    matter.pausedSince !== null || matter.openQuestions.some(({ addressee }) => addressee === 'municipality')
  return daysLeft(
    { state: matter.state, dueOn: matter.answerDueOn, answered: matter.firstAnsweredAt !== null, paused },
    today,
    closed,
  )
}

function waited(matter: Matter, today: string, closed: ReadonlySet<string>): number {
  return matter.waitingSince ? businessDaysBetween(jstDate(matter.waitingSince), today, closed) : 0
}
