import { z } from 'zod'
import { type Actor, type Bearer, isDesk } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type KeptError, Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateOf } from '@/lib/japanese/day'
import { personName } from '@/lib/japanese/input'
import { lockLink } from '@/lib/links/lock'
import { useLink as spendLink } from '@/lib/links/use'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordEvent } from '@/lib/timeline/record'
import { columnsOf } from './answer-of'
import { type EffectAnswer, readEffectAnswer } from './effect-answer'
import { type LockedQuestionnaire, lockQuestionnaire } from './lock'
import { canAnswerFollowUp, isAnswerable } from './policy'

/** A whole questionnaire as typed: fields named `field.effectId`. */
export const TypedAnswers = z.record(z.string(), z.union([z.string(), z.array(z.string())]))
type TypedAnswers = z.infer<typeof TypedAnswers>

/**
 * Takes the answers of an organisation to its questionnaire, all supports at once. What was typed is first shown to be
 * checked; once confirmed it stands. The desk may write down what it was told by telephone, with who said it, also when it
 * is closed already.
 */
export async function answerFollowUp(
  tx: Tx,
  actor: Actor,
  id: string,
  typed: TypedAnswers,
): Promise<{ id: string } | Refusal> {
  const questionnaire = await lockQuestionnaire(tx, id)
  if (!canAnswerFollowUp(actor, questionnaire)) throw new NotPermitted()
  const now = await readClock(tx)
  const byDesk = isDesk(actor)
  if (!isAnswerable(questionnaire, dateOf(now), byDesk)) throw new InvalidTransition('answer', questionnaire.state)
  const written = await write(tx, questionnaire, typed, byDesk ? readRespondent(typed.respondent) : actor.name)
  if (written instanceof Refusal) return written
  for (const consultation of questionnaire.consultations) {
    await recordEvent(tx, actor, consultation, { kind: 'follow_up_answered', subjectId: id })
    await touch(tx, consultation.id, now)
  }
  return await tell(tx, questionnaire)
}

/** The same by the link that went to the section, by whoever of it answers; the link is used up by it. */
export async function answerFollowUpByLink(
  tx: Tx,
  bearer: Bearer,
  typed: TypedAnswers,
): Promise<{ id: string } | Refusal> {
  const link = await lockLink(tx, bearer, 'follow_up')
  const questionnaire = await lockQuestionnaire(tx, link.subjectId)
  if (!isAnswerable(questionnaire, dateOf(await readClock(tx))))
    throw new InvalidTransition('answer', questionnaire.state)
  const respondent = readRespondent(typed.respondent)
  const written = await write(tx, questionnaire, typed, respondent)
  if (written instanceof Refusal) return written
  await tx.timelineEntry.createMany({
    data: questionnaire.consultations.map((consultation) => ({
      ...{ ...ownedBy(consultation), kind: 'follow_up_answered', audience: 'shared', subjectId: questionnaire.id },
      ...{ actorName: respondent ?? '', actorSide: 'municipality' },
    })),
  })
  const told = await tell(tx, questionnaire)
  await spendLink(tx, bearer, 'follow_up')
  return told
}

async function write(
  tx: Tx,
  { id, state, effectIds }: LockedQuestionnaire,
  typed: TypedAnswers,
  respondent: string | null,
): Promise<Refusal | null> {
  const now = await readClock(tx)
  const { answers, errors } = readAll(effectIds, typed, jstDate(now))
  if (respondent === null) errors.unshift({ field: 'respondent', key: 'required' })
  if (respondent === null || errors.length > 0) return new Refusal(errors)
  if (typed.confirmed !== 'yes') return refuse('confirmed', 'required')
  for (const [effectId, answer] of answers)
    await tx.effect.updateMany({
      where: { id: effectId, answeredAt: null },
      data: { ...columnsOf(answer), answeredAt: now, answeredByName: respondent },
    })
  await tx.questionnaire.updateMany({
    where: { id, state },
    data: { state: 'answered', answeredAt: now, answeredByName: respondent, version: { increment: 1 } },
  })
  return null
}

async function tell(tx: Tx, { id, bureauId }: LockedQuestionnaire): Promise<{ id: string }> {
  await giveNotice(tx, { kind: 'follow_up_answered', bureauId, subjectId: id })
  return { id }
}

/** Who told it, when it is not the person signed in. */
function readRespondent(typed: TypedAnswers[string] | undefined): string | null {
  return personName().pipe(z.string().min(1).max(100)).safeParse(typed).data ?? null
}

function readAll(effectIds: readonly string[], typed: TypedAnswers, today: string) {
  const answers = new Map<string, EffectAnswer>()
  const errors: KeptError[] = []
  for (const effectId of effectIds) {
    const read = readEffectAnswer(typed, effectId, today)
    if (Array.isArray(read)) errors.push(...read)
    else answers.set(effectId, read)
  }
  return { answers, errors }
}
