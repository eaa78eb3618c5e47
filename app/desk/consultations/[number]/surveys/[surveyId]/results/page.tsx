import type { Metadata } from 'next'
import { ResultsPage } from '@/app/_surveys/results-page'
import { surveyTitle } from '@/app/_surveys/title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'

type Props = PageProps<'/desk/consultations/[number]/surveys/[surveyId]/results'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number } = await params
  return await surveyTitle('results.title', number, null)
}

/** The results of a questionnaire to hand out, as its desk keeps it. */
export default async function ResultsAtDeskPage({ params }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { number, surveyId } = await params
  return <ResultsPage {...{ actor, number, surveyId, place: `/desk/consultations/${number}` }} />
}
