import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { CrossTable } from '../cross-table'
import { ReportPage } from '../report-page'
import { reportTitle } from '../report-title'
import { TileMap } from '../tile-map'

export function generateMetadata(): Promise<Metadata> {
  return reportTitle('coverage')
}

/** ご利用の広がり: which municipalities have consulted and which never did, for those whom the desk wants to reach. */
export default async function CoverageReportPage({ searchParams }: PageProps<'/reports/coverage'>) {
  const t = await getTranslations('Reports')
  return (
    <ReportPage report="coverage" search={searchParams}>
      {(shown) => (
        <>
          <Section title={t('sections.coverage')} lead={<p>{t('coverageNote')}</p>}>
            <TileMap {...shown} />
            <CrossTable {...shown} measure="coverage" />
            <p className="print:hidden">
              <a href="/supports/coverage">{t('coverageLink')}</a>
            </p>
          </Section>
        </>
      )}
    </ReportPage>
  )
}
