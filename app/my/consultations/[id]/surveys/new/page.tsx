import type { Metadata } from 'next'
import { NewSurveyPage } from '@/app/_surveys/new-page'
import { surveyTitle } from '@/app/_surveys/title'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'

type Props = PageProps<'/my/consultations/[id]/surveys/new'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id: number }, { post }] = await Promise.all([params, searchParams])
  return await surveyTitle('new.title', number, post)
}

/** A new questionnaire for residents, as the asking side keeps it. */
export default async function NewSurveyOwnPage({ params, searchParams }: Props) {
  const actor = await requireActor(...ASKING_ROLES)
  const [{ id: number }, search] = await Promise.all([params, searchParams])
  return <NewSurveyPage {...{ actor, number, search, place: `/my/consultations/${number}` }} />
}
