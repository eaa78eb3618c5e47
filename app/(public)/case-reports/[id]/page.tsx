import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { ReportTexts } from '@/components/caseReports/report-texts'
import { DescriptionList } from '@/components/layout/description-list'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { readPublishedReport } from '@/lib/caseReports/read'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel, formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'

type Props = PageProps<'/case-reports/[id]'>

const open = cache(async (id: string) => {
  const report = await asActor({ kind: 'public' }, (tx) => readPublishedReport(tx, id))
  if (!report) notFound()
  return report
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ title }, t] = [await open((await params).id), await getTranslations('CaseReports')]
  return { title: await pageTitle([title, t('title')]) }
}

/** One published report, for everybody. */
export default async function CaseReportPage({ params }: Props) {
  const report = await open((await params).id)
  const [t, locale] = await Promise.all([getTranslations('CaseReports'), readLocale()])
  const { place, prefecture, fiscalYear, publishedAt, title } = report
  const who = [prefecture ? nameIn(locale, prefecture) : '', nameIn(locale, place), fiscalYearLabel(fiscalYear, locale)]
  return (
    <Page
      title={title}
      kicker={who.filter(Boolean).join('　')}
      breadcrumbs={[{ href: '/case-reports', label: t('title') }]}
      width="narrow"
    >
      <ReportTexts report={report} />
      <DescriptionList
        rows={[
          {
            term: t('fields.themeKeys'),
            value: report.themes.map(({ theme }) => (
              <a key={theme.key} href={`/case-reports?theme=${theme.key}`} className="me-4 inline-block">
                {nameIn(locale, theme)}
              </a>
            )),
          },
          { term: t('room.published'), value: publishedAt ? formatDate(publishedAt, locale) : '' },
        ]}
      />
    </Page>
  )
}
