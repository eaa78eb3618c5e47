import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { CrossTable } from './cross-table'
import { MonthChart } from './month-chart'
import { ReportGuide } from './report-guide'
import { ReportPage } from './report-page'
import { reportTitle } from './report-title'

export function generateMetadata(): Promise<Metadata> {
  return reportTitle('overview')
}

/** レポート: what reached the bureau's desk in a period, how quickly it was answered, and what came of it; each report tells more. */
export default async function OverviewReportPage({ searchParams }: PageProps<'/reports'>) {
  const t = await getTranslations('Reports')
  return (
    <ReportPage report="overview" search={searchParams}>
      {(shown) => (
        <>
          <ReportGuide address={shown.address} />
          <Section title={t('sections.received')}>
            <MonthChart {...shown} />
            <CrossTable {...shown} measure="received" />
          </Section>
        </>
      )}
    </ReportPage>
  )
}
