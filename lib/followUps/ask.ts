import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { jstDate } from '@/lib/japanese/dates'
import { recordAutomatic } from '@/lib/jobs/record-automatic'
import { takeTurn } from '@/lib/jobs/take-turn'
import { giveNotice } from '@/lib/notices/give-notice'
import { readClosingDays } from '@/lib/organisations/closing-days'
import { concerned } from './concerned'
import { answerDay, isInTransfers } from './due-days'

/**
 * Asks what has come due: each organisation gets its questionnaire once, with the time to answer that the bureau grants.
 * What could not be asked on its day is asked late, but not while people change posts.
 */
export async function askFollowUps(tx: Tx): Promise<number> {
  await takeTurn(tx, 'ask-follow-ups')
  const now = await readClock(tx)
  const today = jstDate(now)
  if (isInTransfers(today)) return 0
  const due = await tx.questionnaire.findMany({
    where: { state: 'scheduled', askOn: { lte: new Date(today) } },
    select: { id: true, bureauId: true, askOn: true, answerBy: true, effects: { select: { consultation: concerned } } },
    orderBy: [{ askOn: 'asc' }, { id: 'asc' }],
    take: 500,
  })
  for (const questionnaire of due) {
    const { id, bureauId } = questionnaire
    await tx.questionnaire.updateMany({
      where: { id, state: 'scheduled' },
      data: {
        state: 'asked',
        askedAt: now,
        answerBy: new Date(await answerBy(tx, questionnaire, today)),
        version: { increment: 1 },
      },
    })
    const consultations = new Map(questionnaire.effects.map(({ consultation }) => [consultation.id, consultation]))
    for (const consultation of consultations.values())
      await recordAutomatic(tx, consultation, { kind: 'follow_up_asked', subjectId: id })
    await giveNotice(tx, { kind: 'follow_up_asked', bureauId, subjectId: id })
  }
  return due.length
}

/** As planned; when it is asked late, as many business days from today. */
async function answerBy(tx: Tx, planned: { bureauId: string; askOn: Date; answerBy: Date }, today: string) {
  const plannedDay = planned.answerBy.toISOString().slice(0, 10)
  if (planned.askOn.toISOString().slice(0, 10) === today) return plannedDay
  const settings = await tx.bureauSettings.findUnique({
    where: { bureauId: planned.bureauId },
    select: { followUpAnswerDays: true },
  })
  const closed = await readClosingDays(tx, planned.bureauId)
  const fromToday = answerDay(today, settings?.followUpAnswerDays ?? 15, closed)
  return fromToday > plannedDay ? fromToday : plannedDay
}
