import type { Metadata } from 'next'
import { ResultsPage } from '@/app/_surveys/results-page'
import { surveyTitle } from '@/app/_surveys/title'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'

type Props = PageProps<'/my/consultations/[id]/surveys/[surveyId]/results'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id: number } = await params
  return await surveyTitle('results.title', number, null)
}

/** The results of a questionnaire to hand out, as the asking side keeps it. */
export default async function ResultsOwnPage({ params }: Props) {
  const actor = await requireActor(...ASKING_ROLES)
  const { id: number, surveyId } = await params
  return <ResultsPage {...{ actor, number, surveyId, place: `/my/consultations/${number}` }} />
}
