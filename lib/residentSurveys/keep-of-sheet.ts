import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { dateOf } from '@/lib/japanese/day'
import type { TypedSheet } from './answer'
import { readSurveyByCode } from './read-by-code'
import { standingOf } from './states'

/** How many sheets of one questionnaire that were given back are kept in ten minutes. */
export const MOST_GIVEN_BACK = 100
const LONGEST_KEPT = 2000
const MOST_CHOICES = 10

/**
 * What is kept of a sheet that has to be put right: what was typed to its own questions, cut to what a person writes. Nothing
 * where it takes no answers, or where so many were given back of late that it can only be a flood.
 */
export async function keepOfSheet(tx: Tx, code: string, typed: TypedSheet): Promise<TypedSheet | null> {
  const survey = await readSurveyByCode(tx, code)
  if (survey?.code !== code || standingOf(survey, dateOf(await readClock(tx))) !== 'open') return null
  const [back] = await tx.$queryRaw<{ count: number }[]>`SELECT app.survey_sheets_given_back(${survey.code}) AS count`
  if (back && back.count >= MOST_GIVEN_BACK) return null
  const kept: TypedSheet = {}
  for (const { id } of survey.questions) {
    const said = typed[id]
    if (typeof said === 'string') kept[id] = said.slice(0, LONGEST_KEPT)
    else if (said) kept[id] = said.slice(0, MOST_CHOICES).map((choice) => choice.slice(0, MOST_CHOICES))
  }
  return kept
}
