import type { Metadata } from 'next'
import { PublicationPage } from '@/app/_publication/publication-page'
import { publicationTitle } from '@/app/_publication/title'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'

type Props = PageProps<'/my/follow-ups/[id]/effects/[effectId]/publication'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return await publicationTitle((await searchParams).post)
}

/** What may be published of an answer, as its municipality says it. */
export default async function PublicationOfAnswerPage({ params, searchParams }: Props) {
  const actor = await requireActor(...ASKING_ROLES)
  const [{ id, effectId }, search] = await Promise.all([params, searchParams])
  return <PublicationPage {...{ actor, id, effectId, search, place: `/my/follow-ups/${id}` }} />
}
