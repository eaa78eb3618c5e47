import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NewItem } from '@/app/_plan-items/new-item'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'

type Props = PageProps<'/my/consultations/[id]/plan-items/new'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id: number }, { post }, t] = await Promise.all([params, searchParams, getTranslations('PlanItems')])
  return { title: await pageTitle([t('add'), number], typeof post === 'string') }
}

/** A new item for one's own plan. */
export default async function NewPlanItemPage({ params, searchParams }: Props) {
  const [{ id: number }, search] = await Promise.all([params, searchParams])
  const actor = await requireActor(...ASKING_ROLES)
  return <NewItem {...{ actor, number, search }} place={`/my/consultations/${number}`} />
}
