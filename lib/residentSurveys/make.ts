import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import { lockByNumber } from '@/lib/consultations/lock'
import { ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { dateColumn } from '@/lib/japanese/day'
import { newCode } from './code'
import { readTypedQuestions, type SurveyInput } from './input'
import { canKeepSurveys, isAskedAbout } from './policy'

/** Makes a questionnaire about one support of a consultation, as a draft that nobody outside sees. */
export async function makeSurvey(
  tx: Tx,
  actor: Actor,
  number: string,
  input: SurveyInput,
): Promise<{ id: string } | Refusal> {
  const consultation = await lockByNumber(tx, number)
  if (!canKeepSurveys(actor, consultation)) throw new NotPermitted()
  const support = await tx.support.findFirst({
    where: { id: input.supportId, consultationId: consultation.id },
    select: { state: true },
  })
  if (!support || !isAskedAbout(support.state)) return refuse('supportId', 'choose')
  const { questions, errors } = readTypedQuestions(input)
  if (errors.length > 0) return new Refusal(errors)
  const id = randomUUID()
  const { supportId, title, intro, askedBy } = input
  await tx.residentSurvey.createMany({
    data: {
      ...{ ...ownedBy(consultation), id, supportId, title, intro, askedBy, questions, code: newCode() },
      ...{ opensOn: dateColumn(input.opensOn), closesOn: dateColumn(input.closesOn) },
      ...{ madeByName: actor.name, madeAt: await readClock(tx) },
    },
  })
  return { id }
}
