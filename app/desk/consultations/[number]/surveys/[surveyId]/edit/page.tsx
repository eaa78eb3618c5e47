import type { Metadata } from 'next'
import { EditSurveyPage } from '@/app/_surveys/edit-page'
import { surveyTitle } from '@/app/_surveys/title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'

type Props = PageProps<'/desk/consultations/[number]/surveys/[surveyId]/edit'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ number }, { post }] = await Promise.all([params, searchParams])
  return await surveyTitle('edit.title', number, post)
}

/** The draft of a questionnaire for residents, as its desk keeps it. */
export default async function EditSurveyAtDeskPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [{ number, surveyId }, search] = await Promise.all([params, searchParams])
  return <EditSurveyPage {...{ actor, number, surveyId, search, place: `/desk/consultations/${number}` }} />
}
