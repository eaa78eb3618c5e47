import { ProgrammePage, programmeTitle } from '@/app/_partners/programme-page'
import { requireActor } from '@/lib/actor/require-actor'

type Props = PageProps<'/partner/programmes/[programmeId]'>

export async function generateMetadata({ searchParams }: Props) {
  return await programmeTitle(await searchParams, false)
}

export default async function OwnProgrammePage({ params, searchParams }: Props) {
  const actor = await requireActor('partner_office')
  return <ProgrammePage actor={actor} params={await params} search={await searchParams} />
}
