import type { Metadata } from 'next'
import { SheetPage } from '@/app/_surveys/sheet-page'
import { surveyTitle } from '@/app/_surveys/title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'

type Props = PageProps<'/desk/consultations/[number]/surveys/[surveyId]/sheet'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number } = await params
  return await surveyTitle('sheet.title', number, null)
}

/** The paper form of a questionnaire, as its desk keeps it. */
export default async function SheetAtDeskPage({ params }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { number, surveyId } = await params
  return <SheetPage {...{ actor, number, surveyId, place: `/desk/consultations/${number}` }} />
}
