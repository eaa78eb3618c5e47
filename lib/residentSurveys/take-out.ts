import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { japaneseDateTime } from '@/lib/japanese/input'
import { recordEvent } from '@/lib/timeline/record'
import { lockSurvey } from './lock'

/** The first and the last minute of the answers that are not meant. */
export const TakingOutInput = z.object({
  from: japaneseDateTime().min(1, 'required'),
  until: japaneseDateTime().min(1, 'required'),
})
export type TakingOutInput = z.infer<typeof TakingOutInput>

const MINUTE_MS = 60_000

/**
 * Takes the portal's answers of a stretch of time out of the count, when somebody has sent false ones; they stay on record,
 * the place they took is free again, and whoever took them out may put them back.
 */
export async function takeAnswersOut(
  tx: Tx,
  actor: Actor,
  id: string,
  { from, until }: TakingOutInput,
): Promise<{ count: number } | Refusal> {
  const { survey, consultation } = await lockSurvey(tx, actor, id)
  if (survey.state !== 'open' && survey.state !== 'ended') throw new InvalidTransition('takeAnswersOut', survey.state)
  const [begin, end] = [new Date(from), new Date(new Date(until).getTime() + MINUTE_MS)]
  if (end <= begin) return refuse('until', 'order')
  const now = await readClock(tx)
  const { count } = await tx.residentSurveyAnswer.updateMany({
    where: { surveyId: id, withdrawnAt: null, answeredAt: { gte: begin, lt: end } },
    data: { withdrawnAt: now, withdrawnByName: actor.name, withdrawnByMembershipId: actor.membershipId },
  })
  if (count === 0) return refuse('from', 'noAnswersThen')
  const facts = { title: survey.title, count }
  await recordEvent(tx, actor, consultation, { kind: 'resident_survey_answers_out', subjectId: id, facts })
  await touch(tx, consultation.id, now)
  return { count }
}

/** Which answers go back into the count: those that were taken out together, at this time. */
export const PuttingBackInput = z.object({ at: z.iso.datetime() })

/** Puts answers that were taken out together back into the count, as if they had never been away: whoever took them out, or a manager. */
export async function putAnswersBack(tx: Tx, actor: Actor, id: string, { at }: z.infer<typeof PuttingBackInput>) {
  const { survey, consultation } = await lockSurvey(tx, actor, id)
  const taken = (await listTakenOut(tx, id)).find((one) => one.at?.toISOString() === at)
  if (!taken) throw new InvalidTransition('putAnswersBack', survey.state)
  if (!canPutBack(actor, taken)) throw new NotPermitted()
  const { count } = await tx.residentSurveyAnswer.updateMany({
    where: { surveyId: id, withdrawnAt: taken.at, withdrawnByMembershipId: taken.membershipId },
    data: { withdrawnAt: null, withdrawnByName: '', withdrawnByMembershipId: null },
  })
  const facts = { title: survey.title, count }
  await recordEvent(tx, actor, consultation, { kind: 'resident_survey_answers_back', subjectId: id, facts })
  await touch(tx, consultation.id, await readClock(tx))
}

/** Whether this person may put back what was taken out. */
export function canPutBack(actor: Actor, { membershipId }: Pick<TakenOut, 'membershipId'>): boolean {
  return actor.role === 'manager' || membershipId === actor.membershipId
}

/** What was taken out of a questionnaire: how many answers, when and by whom. */
export async function listTakenOut(tx: Tx, surveyId: string) {
  const groups = await tx.residentSurveyAnswer.groupBy({
    by: ['withdrawnAt', 'withdrawnByName', 'withdrawnByMembershipId'],
    where: { surveyId, withdrawnAt: { not: null } },
    orderBy: { withdrawnAt: 'asc' },
    _count: { _all: true },
  })
  return groups.map(({ withdrawnAt, withdrawnByName, withdrawnByMembershipId, _count }) => ({
    ...{ at: withdrawnAt, by: withdrawnByName, membershipId: withdrawnByMembershipId, count: _count._all },
  }))
}
export type TakenOut = Awaited<ReturnType<typeof listTakenOut>>[number]
