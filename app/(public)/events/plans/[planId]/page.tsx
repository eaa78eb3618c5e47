import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { PlanView } from '@/components/year-plans/plan-view'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { readYearPlan } from '@/lib/yearPlans/read'

type Props = PageProps<'/events/plans/[planId]'>

const open = cache(async (id: string) => {
  const plan = await asActor({ kind: 'public' }, (tx) => readYearPlan(tx, id))
  if (!plan) notFound()
  const [t, locale] = [await getTranslations('YearPlans'), await readLocale()]
  const title = t('nameOf', { year: fiscalYearLabel(plan.fiscalYear, locale), name: plan.name })
  return { plan, title, bureau: nameIn(locale, plan.bureau) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, bureau } = await open((await params).planId)
  return { title: await pageTitle([title, bureau]) }
}

/** The public rows of a bureau's year. */
export default async function PublicPlanPage({ params, searchParams }: Props) {
  const [{ planId }, search] = [await params, await searchParams]
  const { plan, title, bureau } = await open(planId)
  const t = await getTranslations('Events')
  return (
    <Page title={title} kicker={bureau} breadcrumbs={[{ href: '/events', label: t('title') }]} width="wide">
      <PlanView plan={plan} view={search.view === 'months' ? 'months' : 'table'} at={`/events/plans/${planId}`} />
    </Page>
  )
}
