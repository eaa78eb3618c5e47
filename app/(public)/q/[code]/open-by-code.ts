import { notFound } from 'next/navigation'
import { cache } from 'react'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { dateOf } from '@/lib/japanese/day'
import { readSurveyByCode } from '@/lib/residentSurveys/read-by-code'
import { standingOf } from '@/lib/residentSurveys/states'

/** The questionnaire at a short address and where it stands today, for whoever comes; read once for title and page. */
export const openByCode = cache(async (code: string) => {
  const found = await asActor({ kind: 'public' }, async (tx) => {
    const survey = await readSurveyByCode(tx, code)
    return survey && { survey, standing: standingOf(survey, dateOf(await readClock(tx))) }
  })
  return found ?? notFound()
})
