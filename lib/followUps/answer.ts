import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type KeptError, Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { personName } from '@/lib/japanese/input'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordEvent } from '@/lib/timeline/record'
import { type EffectAnswer, readEffectAnswer } from './effect-answer'
import { lockQuestionnaire } from './lock'
import { canAnswerFollowUp } from './policy'

/** A whole questionnaire as typed: fields named `field.effectId`. */
export const TypedAnswers = z.record(z.string(), z.union([z.string(), z.array(z.string())]))
type TypedAnswers = z.infer<typeof TypedAnswers>

/**
 * Takes the answers of an organisation to its questionnaire, all supports at once. What was typed is first shown to be
 * checked; once confirmed it stands. The desk may write down what it was told by telephone, with who said it.
 */
export async function answerFollowUp(
  tx: Tx,
  actor: Actor,
  id: string,
  typed: TypedAnswers,
): Promise<{ id: string } | Refusal> {
  const questionnaire = await lockQuestionnaire(tx, id)
  if (!canAnswerFollowUp(actor, questionnaire)) throw new NotPermitted()
  if (questionnaire.state !== 'asked') throw new InvalidTransition('answer', questionnaire.state)

  const now = await readClock(tx)
  const { answers, errors } = readAll(questionnaire.effectIds, typed, jstDate(now))
  const respondent = isDesk(actor) ? readRespondent(typed.respondent) : actor.name
  if (respondent === null) errors.unshift({ field: 'respondent', key: 'required' })
  if (respondent === null || errors.length > 0) return new Refusal(errors)
  if (typed.confirmed !== 'yes') return refuse('confirmed', 'required')

  for (const [effectId, answer] of answers)
    await tx.effect.updateMany({
      where: { id: effectId, answeredAt: null },
      data: { ...columnsOf(answer), answeredAt: now, answeredByName: respondent },
    })
  await tx.questionnaire.update({
    where: { id },
    data: { state: 'answered', answeredAt: now, answeredByName: respondent, version: { increment: 1 } },
    select: { id: true },
  })
  for (const consultation of questionnaire.consultations) {
    await recordEvent(tx, actor, consultation, { kind: 'follow_up_answered', subjectId: id })
    await touch(tx, consultation.id, now)
  }
  await giveNotice(tx, { kind: 'follow_up_answered', bureauId: questionnaire.bureauId, subjectId: id })
  return { id }
}

/** Who told it, when the desk writes down what it heard. */
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

function columnsOf({ usefulness, beforeOn, afterOn, ...rest }: EffectAnswer) {
  const notUsed = usefulness === 'not_used'
  return {
    ...rest,
    usefulness: notUsed ? null : Number(usefulness),
    notUsed,
    beforeOn: beforeOn ? new Date(beforeOn) : null,
    afterOn: afterOn ? new Date(afterOn) : null,
  }
}
