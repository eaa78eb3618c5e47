import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { changeSurvey } from '@/lib/residentSurveys/change'
import { decideNextAction, FindingsInput, keepFindings, NextActionInput } from '@/lib/residentSurveys/conclude'
import { countPaperIn, takePaperBack } from '@/lib/residentSurveys/count-in'
import { SurveyChangeInput, SurveyInput } from '@/lib/residentSurveys/input'
import { makeSurvey } from '@/lib/residentSurveys/make'
import { discardSurvey, endSurvey, openSurvey } from '@/lib/residentSurveys/move'
import { PaperInput } from '@/lib/residentSurveys/papers'
import { PuttingBackInput, putAnswersBack, TakingOutInput, takeAnswersOut } from '@/lib/residentSurveys/take-out'
import { numberOf, type OfConsultation, placeOf, surveyPath } from './place'

type OfSurvey = OfConsultation & { surveyId: string }
const nothing = z.object({})

/** The doors of a questionnaire; the same for the asking side and for the desk on its behalf. */
export const makingDoor = () =>
  formPost({
    input: SurveyInput,
    shownAt: (params: OfConsultation) => `${placeOf(params)}/surveys/new`,
    deed: (tx, actor, input, params) => makeSurvey(tx, actor, numberOf(params), input),
    then: (params, { id }) => `${surveyPath({ ...params, surveyId: id })}?done=made`,
  })

export const keepingDoor = () =>
  formPost({
    input: SurveyChangeInput,
    shownAt: (params: OfSurvey) => `${surveyPath(params)}/edit`,
    deed: (tx, actor, input, { surveyId }) => changeSurvey(tx, actor, surveyId, input),
    then: (params) => `${surveyPath(params)}?done=changed`,
  })

export const openingDoor = () =>
  formPost({
    input: nothing,
    shownAt: (params: OfSurvey) => surveyPath(params),
    deed: (tx, actor, _input, { surveyId }) => openSurvey(tx, actor, surveyId),
    then: (params) => `${surveyPath(params)}?done=opened`,
  })

export const endingDoor = () =>
  formPost({
    input: nothing,
    shownAt: (params: OfSurvey) => surveyPath(params),
    deed: (tx, actor, _input, { surveyId }) => endSurvey(tx, actor, surveyId),
    then: (params) => `${surveyPath(params)}?done=ended`,
  })

export const discardingDoor = () =>
  formPost({
    input: nothing,
    shownAt: (params: OfSurvey) => surveyPath(params),
    deed: (tx, actor, _input, { surveyId }) => discardSurvey(tx, actor, surveyId),
    then: (params) => `${placeOf(params)}#surveys`,
  })

export const papersDoor = () =>
  formPost({
    input: PaperInput,
    shownAt: (params: OfSurvey) => surveyPath(params),
    deed: (tx, actor, input, { surveyId }) => countPaperIn(tx, actor, surveyId, input),
    then: (params) => `${surveyPath(params)}?done=papers`,
  })

export const takingOutDoor = () =>
  formPost({
    input: TakingOutInput,
    shownAt: (params: OfSurvey) => surveyPath(params),
    deed: (tx, actor, input, { surveyId }) => takeAnswersOut(tx, actor, surveyId, input),
    then: (params) => `${surveyPath(params)}?done=answersOut`,
  })

export const puttingBackDoor = () =>
  formPost({
    input: PuttingBackInput,
    shownAt: (params: OfSurvey) => surveyPath(params),
    deed: (tx, actor, input, { surveyId }) => putAnswersBack(tx, actor, surveyId, input),
    then: (params) => `${surveyPath(params)}?done=answersBack`,
  })

export const takingBackDoor = () =>
  formPost({
    input: nothing,
    shownAt: (params: OfSurvey & { paperId: string }) => surveyPath(params),
    deed: (tx, actor, _input, { surveyId, paperId }) => takePaperBack(tx, actor, surveyId, paperId),
    then: (params) => `${surveyPath(params)}?done=takenBack`,
  })

export const findingsDoor = () =>
  formPost({
    input: FindingsInput,
    shownAt: (params: OfSurvey) => surveyPath(params),
    deed: (tx, actor, input, { surveyId }) => keepFindings(tx, actor, surveyId, input),
    then: (params) => `${surveyPath(params)}?done=findings#conclusion`,
  })

export const actionsDoor = () =>
  formPost({
    input: NextActionInput,
    shownAt: (params: OfSurvey) => surveyPath(params),
    deed: (tx, actor, input, { surveyId }) => decideNextAction(tx, actor, surveyId, input),
    then: (params) => `${surveyPath(params)}?done=action#conclusion`,
  })
