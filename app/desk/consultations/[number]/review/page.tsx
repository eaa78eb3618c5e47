import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ReviewPage } from '@/app/_reviews/review-page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'

type Props = PageProps<'/desk/consultations/[number]/review'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ number }, { post }, t] = await Promise.all([params, searchParams, getTranslations('Reviews')])
  return { title: await pageTitle([t('title'), number], post !== undefined) }
}

/** The yearly look back on one case, as the desk writes and reads it. */
export default async function DeskReviewPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [{ number }, search] = await Promise.all([params, searchParams])
  return <ReviewPage {...{ actor, number, search }} place={`/desk/consultations/${number}`} />
}
