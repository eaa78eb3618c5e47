import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { CrossTable } from '../cross-table'
import { ReportPage } from '../report-page'
import { reportTitle } from '../report-title'
import { YearChart } from '../year-chart'

export function generateMetadata(): Promise<Metadata> {
  return reportTitle('needs')
}

/** ニーズ: which matters are asked about, where, by what size of municipality, how far they are, and how that moves over the years. */
export default async function NeedsReportPage({ searchParams }: PageProps<'/reports/needs'>) {
  const t = await getTranslations('Reports')
  return (
    <ReportPage report="needs" search={searchParams}>
      {(shown) => (
        <>
          <Section title={t('sections.themes')} lead={<p>{t('themesNote')}</p>}>
            <CrossTable {...shown} measure="themes" whole="received" />
          </Section>
          <Section title={t('sections.themeYears')} lead={<p>{t('yearsNote')}</p>}>
            <CrossTable {...shown} measure="theme_years" />
          </Section>
          <Section title={t('sections.themeSizes')} lead={<p>{t('sizesNote')}</p>}>
            <CrossTable {...shown} measure="theme_sizes" />
          </Section>
          <Section title={t('sections.themeStages')}>
            <CrossTable {...shown} measure="theme_stages" />
          </Section>
          <Section title={t('sections.receivedYears')}>
            <YearChart {...shown} />
            <CrossTable {...shown} measure="received_years" />
          </Section>
        </>
      )}
    </ReportPage>
  )
}
