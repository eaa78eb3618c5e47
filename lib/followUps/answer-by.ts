import type { Tx } from '@/lib/db/client'
import { isBusinessDay } from '@/lib/japanese/business-days'
import { dayOf } from '@/lib/japanese/day'
import { answerDay } from './due-days'

type Planned = { bureauId: string; askOn: Date; answerBy: Date }

/** By when what is asked today is answered: as planned; when it is asked late, or the office cannot on that day, as many business days from today. */
export async function answerByAskedOn(
  tx: Tx,
  today: string,
  { bureauId, askOn, answerBy }: Planned,
  closed: ReadonlySet<string>,
): Promise<string> {
  const plannedDay = dayOf(answerBy)
  if (dayOf(askOn) === today && isBusinessDay(plannedDay, closed)) return plannedDay
  const settings = await tx.bureauSettings.findUnique({ where: { bureauId }, select: { followUpAnswerDays: true } })
  const fromToday = answerDay(today, settings?.followUpAnswerDays ?? 15, closed)
  return fromToday > plannedDay || !isBusinessDay(plannedDay, closed) ? fromToday : plannedDay
}
