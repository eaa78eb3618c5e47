import type { Metadata } from 'next'
import { EditSurveyPage } from '@/app/_surveys/edit-page'
import { surveyTitle } from '@/app/_surveys/title'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'

type Props = PageProps<'/my/consultations/[id]/surveys/[surveyId]/edit'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id: number }, { post }] = await Promise.all([params, searchParams])
  return await surveyTitle('edit.title', number, post)
}

/** The draft of a questionnaire for residents, as the asking side keeps it. */
export default async function EditSurveyOwnPage({ params, searchParams }: Props) {
  const actor = await requireActor(...ASKING_ROLES)
  const [{ id: number, surveyId }, search] = await Promise.all([params, searchParams])
  return <EditSurveyPage {...{ actor, number, surveyId, search, place: `/my/consultations/${number}` }} />
}
