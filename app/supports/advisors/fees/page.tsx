import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Done } from '@/components/advisors/done'
import { FeeTable } from '@/components/dispatches/fee-table'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { listFees } from '@/lib/dispatches/fees'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { requireDesk } from '../at-desk'
import { AdvisorTabs } from '../tabs'
import { yearOf, yearsAround } from '../year'
import { YearFilter } from '../year-filter'

export async function generateMetadata(): Promise<Metadata> {
  const [t, a] = await Promise.all([getTranslations('Dispatches.fees'), getTranslations('Advisors')])
  return { title: await pageTitle([t('title'), a('title')]) }
}

/** 旅費・謝金 of a fiscal year, for the bureau. */
export default async function FeesPage({ searchParams }: PageProps<'/supports/advisors/fees'>) {
  const actor = await requireDesk()
  const search = await searchParams
  const { now, year, fees } = await asActor(actor, async (tx) => {
    const clock = await readClock(tx)
    const asked = yearOf(search.year, clock)
    return { now: clock, year: asked, fees: await listFees(tx, actor.bureauId, asked) }
  })
  const [t, a, locale] = await Promise.all([
    getTranslations('Dispatches.fees'),
    getTranslations('Advisors'),
    getLocale(),
  ])
  const label = fiscalYearLabel(year, locale === 'en' ? 'en' : 'ja')
  return (
    <Page
      title={t('title')}
      kicker={label}
      lead={t('lead', { year: label })}
      breadcrumbs={[{ href: '/supports/advisors', label: a('title') }]}
      actions={
        <ButtonLink href={`/supports/advisors/fees.xlsx?year=${year}`} variant="secondary">
          {t('export')}
        </ButtonLink>
      }
    >
      <AdvisorTabs current="fees" />
      <Done of="Dispatches.done" done={search.done} />
      <YearFilter action="/supports/advisors/fees" year={year} years={yearsAround(now)} />
      {fees.length === 0 ? <EmptyState title={t('empty', { year: label })} /> : <FeeTable fees={fees} />}
    </Page>
  )
}
