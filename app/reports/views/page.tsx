import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { listViews } from '@/lib/reports/views'
import { ViewTable } from './view-table'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('ReportViews')
  return { title: await pageTitle([t('manage.title')]) }
}

/** 保存した集計: the saved reports, whose they are, and of which the managers are told. */
export default async function ReportViewsPage({ searchParams }: PageProps<'/reports/views'>) {
  const actor = await requireActor(...DESK_ROLES)
  const search = await searchParams
  const [t, reports, locale, views] = await Promise.all([
    getTranslations('ReportViews'),
    getTranslations('Reports'),
    readLocale(),
    asActor(actor, (tx) => listViews(tx, actor)),
  ])
  const done = typeof search.done === 'string' && t.has(`done.${search.done}`) ? search.done : null
  return (
    <Page title={t('manage.title')} breadcrumbs={[{ href: '/reports', label: reports('title') }]}>
      {done ? <NotificationBanner tone="success" title={t(`done.${done}`)} /> : null}
      {views.length === 0 ? (
        <EmptyState title={t('manage.none')}>
          <p>{t('manage.noneHint')}</p>
        </EmptyState>
      ) : (
        <ViewTable views={views} actor={actor} locale={locale} />
      )}
    </Page>
  )
}
