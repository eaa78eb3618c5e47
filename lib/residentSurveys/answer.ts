import { z } from 'zod'
import type { Bearer } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { dateOf } from '@/lib/japanese/day'
import { readAnswers } from './read-answers'
import { readSurveyByCode } from './read-by-code'
import { standingOf } from './states'

/** A whole sheet as typed: fields named by question. */
export const TypedSheet = z.record(z.string(), z.union([z.string(), z.array(z.string())]))
export type TypedSheet = z.infer<typeof TypedSheet>

/**
 * How many answers one questionnaire takes in ten minutes, and in all. A hall full of people answers at once from one
 * address, so nobody is counted by address; what is held back is a flood.
 */
export const MOST_AT_ONCE = 300
export const MOST_ANSWERS = 5000

/**
 * Takes one person's answers, without sign-in and without asking who it is. The key of the page is the key of the answer:
 * sent twice it counts once. InvalidTransition when it takes no answers today.
 */
export async function answerSurvey(
  tx: Tx,
  bearer: Bearer,
  code: string,
  typed: TypedSheet,
): Promise<{ isTaken: true } | Refusal> {
  const survey = await readSurveyByCode(tx, code)
  if (!survey) throw new NotFound()
  if ((await tx.residentSurveyAnswer.count({ where: { id: bearer.linkId } })) > 0) return { isTaken: true }
  const standing = standingOf(survey, dateOf(await readClock(tx)))
  if (standing !== 'open') throw new InvalidTransition('answerSurvey', standing)
  const { answers, errors } = readAnswers(survey.questions, typed)
  if (errors.length > 0) return new Refusal(errors)
  const [soFar] = await tx.$queryRaw<{ recent: number; total: number }[]>`
    SELECT recent, total FROM app.survey_answers_so_far(${survey.id}::uuid)`
  if (soFar && soFar.total >= MOST_ANSWERS) return refuse('', 'surveyFull')
  if (soFar && soFar.recent >= MOST_AT_ONCE) return refuse('', 'surveyBusy')
  const { id: surveyId, consultationId, askingOrganisationId, bureauId, prefectureCode } = survey
  const owned = { consultationId, askingOrganisationId, bureauId, prefectureCode }
  await tx.residentSurveyAnswer.createMany({ data: { id: bearer.linkId, surveyId, ...owned, answers } })
  return { isTaken: true }
}
