import type { Metadata } from 'next'
import { SurveyPage } from '@/app/_surveys/survey-page'
import { surveyTitle } from '@/app/_surveys/title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'

type Props = PageProps<'/desk/consultations/[number]/surveys/[surveyId]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ number }, { post }] = await Promise.all([params, searchParams])
  return await surveyTitle('title', number, post)
}

/** A questionnaire for residents, as its desk keeps it. */
export default async function SurveyAtDeskPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [{ number, surveyId }, search] = await Promise.all([params, searchParams])
  return <SurveyPage {...{ actor, number, surveyId, search, place: `/desk/consultations/${number}` }} />
}
