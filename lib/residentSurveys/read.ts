import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { canKeepSurveys } from './policy'
import { readQuestions } from './questions'

const CONSULTATION = {
  id: true,
  number: true,
  title: true,
  state: true,
  askingOrganisationId: true,
  bureauId: true,
} as const

/** A questionnaire of this consultation with its support; null when it is not this person's to keep. */
export async function readSurvey(tx: Tx, actor: Actor, number: string, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const survey = await tx.residentSurvey.findFirst({
    where: { id, state: { not: 'discarded' }, support: { consultation: { number } } },
    select: {
      ...{ id: true, supportId: true, code: true, title: true, intro: true, askedBy: true, opensOn: true },
      ...{ closesOn: true, questions: true, state: true, madeByName: true, madeAt: true, version: true, endedAt: true },
      ...{ findings: true, findingsByName: true, findingsAt: true },
      support: { select: { menu: { select: { name: true, nameEn: true } }, consultation: { select: CONSULTATION } } },
    },
  })
  if (!survey || !canKeepSurveys(actor, survey.support.consultation)) return null
  return { ...survey, questions: readQuestions(survey.questions) }
}

export type SurveyRead = NonNullable<Awaited<ReturnType<typeof readSurvey>>>

/** The questionnaires about the supports of a consultation, the newest first, with how many have answered. */
export async function listSurveysOf(tx: Tx, consultationId: string) {
  const surveys = await tx.residentSurvey.findMany({
    where: { consultationId, state: { not: 'discarded' } },
    orderBy: [{ madeAt: 'desc' }, { id: 'asc' }],
    take: 50,
    select: {
      ...{ id: true, title: true, state: true, opensOn: true, closesOn: true, findings: true, supportId: true },
      support: { select: { menu: { select: { name: true, nameEn: true } } } },
      papers: { where: { withdrawnAt: null }, select: { sheets: true } },
      _count: { select: { answers: { where: { withdrawnAt: null } } } },
    },
  })
  return surveys.map(({ papers, _count, ...survey }) => ({
    ...survey,
    answers: _count.answers + papers.reduce((sum, { sheets }) => sum + sheets, 0),
  }))
}

export type ListedSurvey = Awaited<ReturnType<typeof listSurveysOf>>[number]

/** The supports of a consultation about which people can be asked. */
export async function listSupportsToAskAbout(tx: Tx, actor: Actor, number: string) {
  const consultation = await tx.consultation.findUnique({
    where: { number },
    select: {
      ...CONSULTATION,
      askingOrganisation: { select: { name: true } },
      supports: {
        where: { state: { in: ['agreed', 'under_way', 'done'] } },
        orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
        select: { id: true, menu: { select: { name: true, nameEn: true } } },
      },
    },
  })
  return consultation && canKeepSurveys(actor, consultation) ? consultation : null
}
