import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { CrossTable } from '../cross-table'
import { ReportPage } from '../report-page'
import { reportTitle } from '../report-title'

export function generateMetadata(): Promise<Metadata> {
  return reportTitle('load')
}

/** 担当者ごとの状況: what each officer has open, and for whom it waits. For the bureau alone. */
export default async function LoadReportPage({ searchParams }: PageProps<'/reports/load'>) {
  const t = await getTranslations('Reports')
  return (
    <ReportPage report="load" search={searchParams}>
      {(shown) => (
        <>
          {shown.report.isForOutside ? (
            <p>{t('outside.notHere')}</p>
          ) : (
            <Section title={t('sections.load')}>
              <p className="print:hidden">
                <a href="/assignments/load">{t('loadLink')}</a>
              </p>
              <CrossTable {...shown} measure="load" />
            </Section>
          )}
        </>
      )}
    </ReportPage>
  )
}
