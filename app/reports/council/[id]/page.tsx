import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EndedConsent } from '@/components/councilReports/ended-consent'
import { ReportFiles } from '@/components/councilReports/files'
import { Replacement } from '@/components/councilReports/replacement'
import { ReportBody } from '@/components/councilReports/report-body'
import { ReportFacts } from '@/components/councilReports/report-facts'
import { reportName } from '@/components/councilReports/report-name'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { one } from '@/lib/assignments/filters'
import { readLocale } from '@/lib/i18n/read-locale'
import { LastSteps } from './last-steps'
import { NextStep } from './next-step'
import { openReport } from './open-report'

type Props = PageProps<'/reports/council/[id]'>
const DONE = ['made', 'written', 'submitted', 'givenBack', 'confirmed', 'replaced'] as const

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id }, { post }, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations('CouncilReports'),
    readLocale(),
  ])
  const { report, errors } = await openReport(id, one(post))
  return { title: await pageTitle([reportName(report, locale, t).title, t('title')], errors.length > 0) }
}

/** One report to the council: what is to be done next, then the report as it is read and printed. */
export default async function CouncilReportPage({ params, searchParams }: Props) {
  const [{ id }, search, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations('CouncilReports'),
    readLocale(),
  ])
  const opened = await openReport(id, one(search.post))
  const { report, errors } = opened
  const { title, printLine } = reportName(report, locale, t)
  const done = DONE.find((known) => known === search.done)
  return (
    <Page
      title={title}
      kicker={(locale === 'en' && report.bureau.nameEn) || report.bureau.name}
      errors={errors}
      width="wide"
      printLine={printLine}
      breadcrumbs={[{ href: '/reports/council', label: t('title') }]}
    >
      {done ? <NotificationBanner tone="success" title={t(`done.${done}`)} /> : null}
      <Replacement report={report} area="/reports/council" locale={locale} />
      <EndedConsent stories={report.stories} />
      <NextStep {...opened} locale={locale} />
      <ReportFacts report={report} locale={locale} />
      <ReportFiles id={report.id} />
      <ReportBody report={report} behindAt={opened.behindAt} locale={locale} />
      <LastSteps {...opened} />
    </Page>
  )
}
