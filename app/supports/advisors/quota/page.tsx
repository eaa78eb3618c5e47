import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Done } from '@/components/advisors/done'
import { CapForm } from '@/components/dispatches/cap-form'
import { CapTable } from '@/components/dispatches/cap-table'
import { TakenTable } from '@/components/dispatches/taken-table'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { requireDesk } from '../at-desk'
import { AdvisorTabs } from '../tabs'
import { yearsAround } from '../year'
import { YearFilter } from '../year-filter'
import { openQuota } from './open-quota'

type Props = PageProps<'/supports/advisors/quota'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, a, { post }] = await Promise.all([
    getTranslations('Dispatches.quota'),
    getTranslations('Advisors'),
    searchParams,
  ])
  return { title: await pageTitle([t('title'), a('title')], Boolean(post)) }
}

/** 年度の枠: the caps of a fiscal year, what stands against them, and who has taken how much. */
export default async function QuotaPage({ searchParams }: Props) {
  const actor = await requireDesk()
  const search = await searchParams
  const { year, now, caps, byAdvisor, byMunicipality, targets, form, removals, maySet } = await openQuota(actor, search)
  const [t, a, locale] = await Promise.all([
    getTranslations('Dispatches.quota'),
    getTranslations('Advisors'),
    getLocale(),
  ])
  const label = fiscalYearLabel(year, locale === 'en' ? 'en' : 'ja')
  return (
    <Page
      title={t('title')}
      kicker={label}
      lead={t('lead')}
      breadcrumbs={[{ href: '/supports/advisors', label: a('title') }]}
      errors={form.errors}
    >
      <AdvisorTabs current="quota" />
      <Done of="Dispatches.done" done={search.done} />
      <YearFilter action="/supports/advisors/quota" year={year} years={yearsAround(now)} />
      <Section title={t('caps')} lead={t('capsLead')}>
        {caps.length === 0 ? <p>{t('capsEmpty', { year: label })}</p> : <CapTable caps={caps} removals={removals} />}
        {maySet ? <CapForm state={form} targets={targets} year={year} /> : <p>{t('managersOnly')}</p>}
      </Section>
      <Section title={t('byAdvisor')}>
        <TakenTable caption={t('byAdvisor')} lines={byAdvisor} />
      </Section>
      <Section title={t('byMunicipality')}>
        <TakenTable caption={t('byMunicipality')} lines={byMunicipality} />
      </Section>
    </Page>
  )
}
