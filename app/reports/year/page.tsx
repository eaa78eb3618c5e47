import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { one } from '@/lib/assignments/filters'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { openYear } from './open-year'
import { Turns } from './turns'
import { YearForm } from './year-form'

type Props = PageProps<'/reports/year'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [search, t, area] = await Promise.all([searchParams, getTranslations('Year'), getTranslations('Reports')])
  const { form } = await openYear(one(search.post))
  return { title: await pageTitle([t('title'), area('title')], form.errors.length > 0) }
}

/** 年度更新: what goes on, ends, is copied or set for the coming fiscal year, asked on one page. */
export default async function YearPage({ searchParams }: Props) {
  const [search, t, area, locale] = await Promise.all([
    searchParams,
    getTranslations('Year'),
    getTranslations('Reports'),
    readLocale(),
  ])
  const { year, turns, form } = await openYear(one(search.post))
  const label = fiscalYearLabel(year.year, locale)
  const isTurned = turns.some(({ state, fiscalYear }) => state === 'decided' && fiscalYear === year.year)
  const done = one(search.done)
  return (
    <Page
      title={t('title')}
      kicker={label}
      lead={t('lead', { year: label })}
      breadcrumbs={[{ href: '/reports', label: area('title') }]}
      errors={form.errors}
    >
      {done === 'decided' || done === 'undone' ? <NotificationBanner tone="success" title={t(`done.${done}`)} /> : null}
      {isTurned ? (
        <NotificationBanner tone="info" title={t('alreadyTurned', { year: label })} />
      ) : (
        <YearForm year={year} state={form} />
      )}
      <Section title={t('turns')}>
        <Turns turns={turns} />
      </Section>
    </Page>
  )
}
