import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { CrossTable } from '../cross-table'
import { MeasureFigure } from '../measure-figure'
import { MenuChart } from '../menu-chart'
import { ReportPage } from '../report-page'
import { reportTitle } from '../report-title'
import { Versions } from '../versions'

export function generateMetadata(): Promise<Metadata> {
  return reportTitle('menus')
}

/** 支援策: which supports were proposed, what came of them, where, and which were combined. */
export default async function MenusReportPage({ searchParams }: PageProps<'/reports/menus'>) {
  const t = await getTranslations('Reports')
  return (
    <ReportPage report="menus" search={searchParams}>
      {(shown) => (
        <>
          <Section title={t('sections.menus')}>
            <MenuChart {...shown} />
            <CrossTable {...shown} measure="menus" />
          </Section>
          <Versions {...shown} />
          <Section title={t('sections.menuPrefectures')}>
            <CrossTable {...shown} measure="menu_prefectures" />
          </Section>
          <Section title={t('sections.combinations')} lead={<p>{t('combinationsNote')}</p>}>
            <MeasureFigure {...shown} measure="combinations" chart="lying" />
          </Section>
        </>
      )}
    </ReportPage>
  )
}
