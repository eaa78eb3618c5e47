import { readClosedFor } from '@/lib/blackoutDays/closed-for'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { isBusinessDay } from '@/lib/japanese/business-days'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { recordAutomatic } from '@/lib/jobs/record-automatic'
import { takeTurn } from '@/lib/jobs/take-turn'
import { giveNotice } from '@/lib/notices/give-notice'
import { answerByAskedOn } from './answer-by'
import { readAskedAbout } from './asked-about'
import { concerned } from './concerned'
import { closingDay, isInTransfers } from './due-days'
import { issueAnswerLink } from './issue-answer-link'

/**
 * Asks what has come due: each organisation gets its questionnaire once, with the time to answer that the bureau grants,
 * and a link to answer it without an account. What could not be asked on its day is asked late, but not while people
 * change posts, nor on a day on which the office cannot or nobody works.
 */
export async function askFollowUps(tx: Tx): Promise<number> {
  await takeTurn(tx, 'ask-follow-ups')
  const now = await readClock(tx)
  const today = jstDate(now)
  if (isInTransfers(today)) return 0
  const due = await tx.questionnaire.findMany({
    where: { state: 'scheduled', askOn: { lte: new Date(today) } },
    select: {
      ...{ id: true, bureauId: true, askingOrganisationId: true, askOn: true, answerBy: true },
      askingOrganisation: { select: { name: true } },
      effects: { select: { id: true, consultation: concerned } },
    },
    orderBy: [{ askOn: 'asc' }, { id: 'asc' }],
    take: 500,
  })
  let asked = 0
  for (const questionnaire of due) {
    const closed = await readClosedFor(tx, questionnaire)
    if (!isBusinessDay(today, closed)) continue
    await ask(tx, questionnaire, closed, now)
    asked += 1
  }
  return asked
}

type Due = {
  id: string
  bureauId: string
  askOn: Date
  answerBy: Date
  askingOrganisation: { name: string }
  effects: { id: string; consultation: Parameters<typeof recordAutomatic>[1] }[]
}

async function ask(tx: Tx, questionnaire: Due, closed: ReadonlySet<string>, now: Date): Promise<void> {
  const { id, bureauId, effects } = questionnaire
  const answerBy = await answerByAskedOn(tx, jstDate(now), questionnaire, closed)
  const closesOn = closingDay(answerBy, closed)
  const about = await readAskedAbout(
    tx,
    effects.map((effect) => effect.id),
  )
  for (const [effectId, askedAbout] of about)
    await tx.effect.updateMany({ where: { id: effectId }, data: { askedAbout } })
  await tx.questionnaire.updateMany({
    where: { id, state: 'scheduled' },
    data: {
      ...{ state: 'asked', askedAt: now, answerBy: dateColumn(answerBy), closesOn: dateColumn(closesOn) },
      version: { increment: 1 },
    },
  })
  await issueAnswerLink(
    tx,
    { purpose: 'follow_up', subjectId: id, bureauId, closesOn, now },
    questionnaire.askingOrganisation,
  )
  const consultations = new Map(effects.map(({ consultation }) => [consultation.id, consultation]))
  for (const consultation of consultations.values())
    await recordAutomatic(tx, consultation, { kind: 'follow_up_asked', subjectId: id })
  await giveNotice(tx, { kind: 'follow_up_asked', bureauId, subjectId: id })
}
