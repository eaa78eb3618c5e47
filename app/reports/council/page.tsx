import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { CouncilReportList } from '@/components/councilReports/report-list'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { Pager } from '@/components/tables/pager'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { canKeepCouncilReports } from '@/lib/councilReports/policy'
import { listCouncilReports, REPORTS_LISTED } from '@/lib/councilReports/read'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { readLocale } from '@/lib/i18n/read-locale'

type Props = PageProps<'/reports/council'>
const PageNumber = z.coerce.number().int().min(1).max(1000).catch(1)

export async function generateMetadata(): Promise<Metadata> {
  const [t, area] = await Promise.all([getTranslations('CouncilReports'), getTranslations('Reports')])
  return { title: await pageTitle([t('title'), area('title')]) }
}

/** 推進会議 進捗報告: the reports to the council, those of the latest meeting first. */
export default async function CouncilReportsPage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const search = await searchParams
  const page = PageNumber.parse(search.page)
  const [t, area, locale, { reports, count }] = await Promise.all([
    getTranslations('CouncilReports'),
    getTranslations('Reports'),
    readLocale(),
    asActor(actor, (tx) => listCouncilReports(tx, actor.bureauId, page)),
  ])
  const at = (number: number) => `/reports/council?page=${number}`
  return (
    <Page
      title={t('title')}
      lead={<p>{t('lead')}</p>}
      breadcrumbs={[{ href: '/reports', label: area('title') }]}
      actions={canKeepCouncilReports(actor) ? <ButtonLink href="/reports/council/new">{t('make')}</ButtonLink> : null}
    >
      {search.done === 'discarded' ? <NotificationBanner tone="success" title={t('done.discarded')} /> : null}
      {reports.length === 0 ? (
        <EmptyState title={t('empty')}>
          <p>{t('emptyHint')}</p>
        </EmptyState>
      ) : (
        <CouncilReportList reports={reports} area="/reports/council" locale={locale} />
      )}
      <Pager
        size={REPORTS_LISTED}
        summary={t('summary', { count })}
        previousHref={page > 1 ? at(page - 1) : undefined}
        nextHref={page * REPORTS_LISTED < count ? at(page + 1) : undefined}
      />
    </Page>
  )
}
