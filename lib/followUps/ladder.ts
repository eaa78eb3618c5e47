import { type Planned, planSteps, type Span } from '@/lib/chasing/plan'
import { readSteps } from '@/lib/chasing/read-ladders'
import { type FollowUpLadder, ladderFor, type PracticeLadder, type Step } from '@/lib/chasing/steps'
import type { Tx } from '@/lib/db/client'
import { jstDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'

type Asked = { answerBy: Date; closesOn: Date | null; reminders: number; remindedAt: Date | null }

/** The bureau's ladder for what is asked after a support, or for practices, in order. */
export async function readFollowUpLadder(
  tx: Tx,
  bureauId: string,
  of: FollowUpLadder | PracticeLadder,
): Promise<Step[]> {
  return ladderFor(await readSteps(tx, bureauId), '', of)
}

/**
 * The days on which somebody who has not answered is reminded from today on, in order, by the bureau's ladder. What was missed
 * is made up for today, the later ones keep their distance; days on which people change posts do not count, and nobody is
 * reminded after the closing date.
 */
export function remindersToCome(
  ladder: readonly Step[],
  asked: Asked,
  today: string,
  closed: ReadonlySet<string>,
): string[] {
  return stepsToCome(ladder, asked, today, closed).map(({ on }) => on)
}

/** The same with the step of the ladder that each is. */
export function stepsToCome(
  ladder: readonly Step[],
  { answerBy, closesOn, reminders, remindedAt }: Asked,
  today: string,
  closed: ReadonlySet<string>,
): Planned[] {
  const taken = ladder[Math.min(reminders, ladder.length) - 1]
  const last = remindedAt && taken ? { afterDays: taken.afterDays, on: jstDate(remindedAt) } : null
  const progress = { sentOn: dayOf(answerBy), last, pauses: transfersFrom(dayOf(answerBy), today) }
  return planSteps(ladder, progress, { today, closed, away: [] }).filter(({ on }) => !closesOn || on <= dayOf(closesOn))
}

/** The days on which nothing falls due because people change posts, from the year of the one day to the year after the other. */
function transfersFrom(from: string, until: string): Span[] {
  const years = [Number(from.slice(0, 4)), Number(until.slice(0, 4)), Number(until.slice(0, 4)) + 1]
  return years.map((year) => ({ from: `${year}-03-20`, until: `${year}-04-30` }))
}
