import { ProgrammePage, programmeTitle } from '@/app/_partners/programme-page'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'

type Props = PageProps<'/supports/partners/[officeId]/programmes/[programmeId]'>

export async function generateMetadata({ searchParams }: Props) {
  return await programmeTitle(await searchParams, false)
}

export default async function OfficeProgrammePage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  return <ProgrammePage actor={actor} params={await params} search={await searchParams} />
}
