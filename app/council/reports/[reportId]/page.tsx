import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { ReportFiles } from '@/components/councilReports/files'
import { Replacement } from '@/components/councilReports/replacement'
import { ReportBody } from '@/components/councilReports/report-body'
import { ReportFacts } from '@/components/councilReports/report-facts'
import { reportName } from '@/components/councilReports/report-name'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { readCouncilReport } from '@/lib/councilReports/read'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'

type Props = PageProps<'/council/reports/[reportId]'>

const open = cache(async (id: string) => {
  const actor = await requireActor('council_member')
  const report = await asActor(actor, (tx) => readCouncilReport(tx, id))
  if (!report) notFound()
  const [t, locale] = await Promise.all([getTranslations('CouncilReports'), readLocale()])
  return { report, t, locale, ...reportName(report, locale, t) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, t } = await open((await params).reportId)
  return { title: await pageTitle([title, t('council.title')]) }
}

/** A confirmed report as the council's members read it; one that was replaced says so. */
export default async function MemberReportPage({ params }: Props) {
  const { report, locale, title, printLine } = await open((await params).reportId)
  const areas = await getTranslations('OtherSides')
  return (
    <Page
      title={title}
      kicker={(locale === 'en' && report.bureau.nameEn) || report.bureau.name}
      width="wide"
      printLine={printLine}
      breadcrumbs={[{ href: '/council', label: areas('areas.council_member.title') }]}
    >
      <Replacement report={report} area="/council/reports" locale={locale} />
      <ReportFacts report={report} locale={locale} />
      <ReportFiles id={report.id} />
      <ReportBody report={report} locale={locale} />
    </Page>
  )
}
