import type { Actor } from '@/lib/actor/actor'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { dateOf } from '@/lib/japanese/day'
import { recordEvent } from '@/lib/timeline/record'
import { lockSurvey } from './lock'

/** Opens a questionnaire: from its first day on whoever has the address answers, and the questions stand. */
export async function openSurvey(tx: Tx, actor: Actor, id: string): Promise<Refusal | null> {
  const { survey, consultation } = await lockSurvey(tx, actor, id)
  if (survey.state !== 'draft') throw new InvalidTransition('openSurvey', survey.state)
  const now = await readClock(tx)
  if (survey.closesOn < dateOf(now)) return refuse('closesOn', 'future')
  await tx.residentSurvey.updateMany({
    where: { id, state: 'draft' },
    data: { state: 'open', openedAt: now, version: { increment: 1 } },
  })
  const facts = { title: survey.title }
  await recordEvent(tx, actor, consultation, { kind: 'resident_survey_opened', subjectId: id, facts })
  await touch(tx, consultation.id, now)
  return null
}

/** Ends a questionnaire before its last day. */
export async function endSurvey(tx: Tx, actor: Actor, id: string): Promise<void> {
  const { survey, consultation } = await lockSurvey(tx, actor, id)
  if (survey.state !== 'open') throw new InvalidTransition('endSurvey', survey.state)
  const now = await readClock(tx)
  await tx.residentSurvey.updateMany({
    where: { id, state: 'open' },
    data: { state: 'ended', endedAt: now, version: { increment: 1 } },
  })
  const facts = { title: survey.title }
  await recordEvent(tx, actor, consultation, { kind: 'resident_survey_ended', subjectId: id, facts })
}

/** Throws a draft away; nobody outside has seen it. */
export async function discardSurvey(tx: Tx, actor: Actor, id: string): Promise<{ number: string }> {
  const { survey, consultation } = await lockSurvey(tx, actor, id)
  if (survey.state !== 'draft') throw new InvalidTransition('discardSurvey', survey.state)
  const data = { state: 'discarded', version: { increment: 1 } }
  await tx.residentSurvey.updateMany({ where: { id, state: 'draft' }, data })
  return { number: consultation.number ?? consultation.id }
}
