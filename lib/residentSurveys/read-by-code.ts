import type { Tx } from '@/lib/db/client'
import { holdCode, readCode } from './code'
import { readQuestions } from './questions'

/** A questionnaire by its short address, for whoever answers; null when there is none, or it was not opened yet. */
export async function readSurveyByCode(tx: Tx, typed: string) {
  const code = readCode(typed)
  if (!code) return null
  await holdCode(tx, code)
  const survey = await tx.residentSurvey.findFirst({
    where: { code, state: { in: ['open', 'ended'] } },
    select: {
      ...{ id: true, code: true, title: true, intro: true, askedBy: true, opensOn: true, closesOn: true, state: true },
      ...{ questions: true, endedAt: true },
      ...{ consultationId: true, askingOrganisationId: true, bureauId: true, prefectureCode: true },
    },
  })
  return survey && { ...survey, questions: readQuestions(survey.questions) }
}

export type SurveyToAnswer = NonNullable<Awaited<ReturnType<typeof readSurveyByCode>>>
