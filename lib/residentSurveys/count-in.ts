import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { lockSurvey } from './lock'
import { type PaperInput, readPaper } from './papers'
import { readQuestions } from './questions'

/** Counts answers on paper in, a whole pile at once. Paper is often counted after the last day, so its day does not matter. */
export async function countPaperIn(tx: Tx, actor: Actor, id: string, input: PaperInput): Promise<Refusal | null> {
  const { survey, consultation } = await lockSurvey(tx, actor, id)
  if (survey.state === 'draft' || survey.state === 'discarded')
    throw new InvalidTransition('countPaperIn', survey.state)
  const { piles, errors } = readPaper(readQuestions(survey.questions), input)
  if (errors.length > 0) return new Refusal(errors)
  await tx.residentSurveyPaper.createMany({
    data: {
      ...{ ...ownedBy(consultation), surveyId: id, label: input.label, sheets: input.sheets, counts: piles },
      ...{ enteredByName: actor.name, enteredAt: await readClock(tx) },
    },
  })
  return null
}

/** Takes a wrong count of paper back; who did so stays on record. InvalidTransition when it was taken back already. */
export async function takePaperBack(tx: Tx, actor: Actor, id: string, paperId: string): Promise<void> {
  await lockSurvey(tx, actor, id)
  if (!z.uuid().safeParse(paperId).success) throw new NotFound()
  const paper = await tx.residentSurveyPaper.findFirst({
    where: { id: paperId, surveyId: id },
    select: { withdrawnAt: true },
  })
  if (!paper) throw new NotFound()
  if (paper.withdrawnAt) throw new InvalidTransition('takePaperBack', 'withdrawn')
  await tx.residentSurveyPaper.updateMany({
    where: { id: paperId, withdrawnAt: null },
    data: { withdrawnAt: await readClock(tx), withdrawnByName: actor.name },
  })
}
