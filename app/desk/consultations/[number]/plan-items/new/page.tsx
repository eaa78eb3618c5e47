import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NewItem } from '@/app/_plan-items/new-item'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'

type Props = PageProps<'/desk/consultations/[number]/plan-items/new'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ number }, { post }, t] = await Promise.all([params, searchParams, getTranslations('PlanItems')])
  return { title: await pageTitle([t('add'), number], typeof post === 'string') }
}

/** A new item for a municipality's plan, written down by the desk as it was told. */
export default async function NewPlanItemAtDeskPage({ params, searchParams }: Props) {
  const [{ number }, search] = await Promise.all([params, searchParams])
  const actor = await requireActor(...DESK_ROLES)
  return <NewItem {...{ actor, number, search }} place={`/desk/consultations/${number}`} />
}
