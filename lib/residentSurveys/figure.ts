import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readQuestions } from './questions'
import { type Summed, summarise } from './summarise'

/** A figure of a questionnaire as an address names it: the questionnaire and the question. */
const Named = z.tuple([z.uuid(), z.string()])

/** The question a follow-up's answer takes its figure from, summed up, with the support it is about; null when there is nothing to take. */
export async function readFigure(
  tx: Tx,
  actor: Actor,
  named: unknown,
): Promise<(Summed & { supportId: string }) | null> {
  const [surveyId, questionId] = Named.safeParse(typeof named === 'string' ? named.split('.') : []).data ?? []
  if (!surveyId) return null
  const survey = await tx.residentSurvey.findFirst({
    where: { id: surveyId, askingOrganisationId: actor.organisationId, state: { in: ['open', 'ended'] } },
    select: { questions: true, supportId: true },
  })
  const question = survey && readQuestions(survey.questions).find(({ id }) => id === questionId)
  if (!survey || !question || question.kind === 'text') return null
  const [summed] = (await summarise(tx, surveyId, [question])).questions
  return summed && summed.answered > 0 ? { ...summed, supportId: survey.supportId } : null
}

/** The questionnaire of the follow-up that now asks about this support, if one does. */
export async function findAskedAbout(tx: Tx, supportId: string): Promise<string | null> {
  const effect = await tx.effect.findFirst({
    where: { supportId, answeredAt: null, questionnaire: { state: 'asked' } },
    orderBy: { pointMonths: 'asc' },
    select: { questionnaireId: true },
  })
  return effect?.questionnaireId ?? null
}
