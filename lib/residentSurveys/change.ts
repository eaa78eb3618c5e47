import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { dateColumn, dayOf } from '@/lib/japanese/day'
import { readTypedQuestions, type SurveyChangeInput } from './input'
import { lockSurvey } from './lock'
import { readQuestions } from './questions'

/** Changes a questionnaire as long as it is a draft. InvalidTransition when it was opened, or somebody else changed it first. */
export async function changeSurvey(
  tx: Tx,
  actor: Actor,
  id: string,
  input: SurveyChangeInput,
): Promise<Refusal | null> {
  const { survey } = await lockSurvey(tx, actor, id)
  if (survey.state !== 'draft') throw new InvalidTransition('edit', survey.state)
  if (survey.version !== input.version) throw new InvalidTransition('edit', survey.state, standingTexts(survey))
  const { questions, errors } = readTypedQuestions(input)
  if (errors.length > 0) return new Refusal(errors)
  const { title, intro, askedBy } = input
  await tx.residentSurvey.updateMany({
    where: { id, state: 'draft' },
    data: {
      ...{ title, intro, askedBy, questions, version: { increment: 1 } },
      ...{ opensOn: dateColumn(input.opensOn), closesOn: dateColumn(input.closesOn) },
    },
  })
  return null
}

type Kept = { title: string; intro: string; askedBy: string; opensOn: Date; closesOn: Date; questions: unknown }

/** A draft as the fields of its form show it. */
export function standingTexts({ title, intro, askedBy, opensOn, closesOn, questions }: Kept): Record<string, string> {
  const days = { opensOn: dayOf(opensOn), closesOn: dayOf(closesOn) }
  const texts: Record<string, string> = { title, intro, askedBy, ...days }
  for (const [at, { kind, text, options }] of readQuestions(questions).entries()) {
    texts[`kind.${at + 1}`] = kind
    texts[`text.${at + 1}`] = text
    texts[`options.${at + 1}`] = options.join('\n')
  }
  return texts
}
