import type { Metadata } from 'next'
import { NewSurveyPage } from '@/app/_surveys/new-page'
import { surveyTitle } from '@/app/_surveys/title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'

type Props = PageProps<'/desk/consultations/[number]/surveys/new'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ number }, { post }] = await Promise.all([params, searchParams])
  return await surveyTitle('new.title', number, post)
}

/** A new questionnaire for residents, as its desk keeps it. */
export default async function NewSurveyAtDeskPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [{ number }, search] = await Promise.all([params, searchParams])
  return <NewSurveyPage {...{ actor, number, search, place: `/desk/consultations/${number}` }} />
}
