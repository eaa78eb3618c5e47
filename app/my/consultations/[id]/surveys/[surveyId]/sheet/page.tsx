import type { Metadata } from 'next'
import { SheetPage } from '@/app/_surveys/sheet-page'
import { surveyTitle } from '@/app/_surveys/title'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'

type Props = PageProps<'/my/consultations/[id]/surveys/[surveyId]/sheet'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id: number } = await params
  return await surveyTitle('sheet.title', number, null)
}

/** The paper form of a questionnaire, as the asking side keeps it. */
export default async function SheetOwnPage({ params }: Props) {
  const actor = await requireActor(...ASKING_ROLES)
  const { id: number, surveyId } = await params
  return <SheetPage {...{ actor, number, surveyId, place: `/my/consultations/${number}` }} />
}
