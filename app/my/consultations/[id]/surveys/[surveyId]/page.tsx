import type { Metadata } from 'next'
import { SurveyPage } from '@/app/_surveys/survey-page'
import { surveyTitle } from '@/app/_surveys/title'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'

type Props = PageProps<'/my/consultations/[id]/surveys/[surveyId]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id: number }, { post }] = await Promise.all([params, searchParams])
  return await surveyTitle('title', number, post)
}

/** A questionnaire for residents, as the asking side keeps it. */
export default async function SurveyOwnPage({ params, searchParams }: Props) {
  const actor = await requireActor(...ASKING_ROLES)
  const [{ id: number, surveyId }, search] = await Promise.all([params, searchParams])
  return <SurveyPage {...{ actor, number, surveyId, search, place: `/my/consultations/${number}` }} />
}
