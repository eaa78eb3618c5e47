import type { Metadata } from 'next'
import { PublicationPage } from '@/app/_publication/publication-page'
import { publicationTitle } from '@/app/_publication/title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'

type Props = PageProps<'/desk/follow-ups/[id]/effects/[effectId]/publication'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return await publicationTitle((await searchParams).post)
}

/** What may be published of an answer, as the desk heard it. */
export default async function PublicationOfAnswerPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [{ id, effectId }, search] = await Promise.all([params, searchParams])
  return <PublicationPage {...{ actor, id, effectId, search, place: `/desk/follow-ups/${id}` }} />
}
