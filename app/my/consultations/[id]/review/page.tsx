import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ReviewPage } from '@/app/_reviews/review-page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'

type Props = PageProps<'/my/consultations/[id]/review'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id: number }, { post }, t] = await Promise.all([params, searchParams, getTranslations('Reviews')])
  return { title: await pageTitle([t('title'), number], post !== undefined) }
}

/** The yearly look back on one case, as the asking side writes and reads it. */
export default async function OwnReviewPage({ params, searchParams }: Props) {
  const actor = await requireActor(...ASKING_ROLES)
  const [{ id: number }, search] = await Promise.all([params, searchParams])
  return <ReviewPage {...{ actor, number, search }} place={`/my/consultations/${number}`} />
}
