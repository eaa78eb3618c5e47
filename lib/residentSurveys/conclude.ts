import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import { orNothing, version } from '@/lib/forms/fields'
import { freeText, japaneseDate, singleLine } from '@/lib/japanese/input'
import { recordEvent } from '@/lib/timeline/record'
import { insertTodo } from '@/lib/todos/insert'
import { lockSurvey } from './lock'

/** What was found out 分かったこと. */
export const FindingsInput = z.object({
  findings: freeText().min(1, 'required').max(3000, 'tooLong'),
  version: version(),
})
export type FindingsInput = z.infer<typeof FindingsInput>

/** What follows from it: what, who, by when. */
export const NextActionInput = z.object({
  text: freeText().min(1, 'required').max(500, 'tooLong'),
  ownerName: singleLine().min(1, 'required').max(100, 'tooLong'),
  dueOn: orNothing(japaneseDate()).default(null),
})
export type NextActionInput = z.infer<typeof NextActionInput>

/** Writes down what a questionnaire has shown. InvalidTransition with what a colleague wrote meanwhile, so that nobody's words are lost. */
export async function keepFindings(tx: Tx, actor: Actor, id: string, input: FindingsInput): Promise<void> {
  const { findings } = input
  const { survey, consultation } = await lockSurvey(tx, actor, id)
  if (survey.state !== 'open' && survey.state !== 'ended') throw new InvalidTransition('keepFindings', survey.state)
  if (survey.version !== input.version) throw new InvalidTransition('edit', survey.state, { findings: survey.findings })
  const now = await readClock(tx)
  await tx.residentSurvey.updateMany({
    where: { id },
    data: { findings, findingsByName: actor.name, findingsAt: now, version: { increment: 1 } },
  })
  const facts = { title: survey.title }
  await recordEvent(tx, actor, consultation, { kind: 'resident_survey_concluded', subjectId: id, facts })
  await touch(tx, consultation.id, now)
}

/** Decides a next action from what was found out. It is the municipality's, stands on the consultation, and is listed until it is done. */
export async function decideNextAction(
  tx: Tx,
  actor: Actor,
  id: string,
  input: NextActionInput,
): Promise<{ id: string }> {
  const { survey, consultation } = await lockSurvey(tx, actor, id)
  if (survey.state !== 'open' && survey.state !== 'ended') throw new InvalidTransition('decideNextAction', survey.state)
  const set = await insertTodo(tx, actor, consultation, {
    ...{ text: input.text, dueOn: input.dueOn, audience: 'shared', surveyId: id },
    ...{ owner: 'municipality', ownerName: input.ownerName, isOwnDecision: !isDesk(actor) },
  })
  await touch(tx, consultation.id, await readClock(tx))
  return set
}

/** What has been decided from a questionnaire, what is due first comes first. */
export async function listNextActions(tx: Tx, surveyId: string) {
  return await tx.todo.findMany({
    where: { surveyId, state: { not: 'dropped' } },
    orderBy: [{ state: 'desc' }, { dueOn: { sort: 'asc', nulls: 'last' } }, { setAt: 'asc' }, { id: 'asc' }],
    take: 100,
    select: { id: true, text: true, ownerName: true, dueOn: true, state: true, closedAt: true },
  })
}
export type NextAction = Awaited<ReturnType<typeof listNextActions>>[number]
