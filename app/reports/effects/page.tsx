import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { CrossTable } from '../cross-table'
import { Indicators } from '../indicators'
import { MeasureFigure } from '../measure-figure'
import { OutsideElsewhere } from '../outside-elsewhere'
import { ReportPage } from '../report-page'
import { reportTitle } from '../report-title'
import { Versions } from '../versions'

export function generateMetadata(): Promise<Metadata> {
  return reportTitle('effects')
}

/** 効果: how useful supports were called, by menu, and what was measured before and after. */
export default async function EffectsReportPage({ searchParams }: PageProps<'/reports/effects'>) {
  const t = await getTranslations('Reports')
  return (
    <ReportPage report="effects" search={searchParams}>
      {(shown) =>
        shown.report.cells.has('usefulness') ? (
          <>
            <Section title={t('sections.usefulness')}>
              <div className="grid gap-10 lg:grid-cols-2">
                <MeasureFigure {...shown} measure="usefulness" chart="lying" />
                <MeasureFigure {...shown} measure="effects" chart="stacked" />
              </div>
            </Section>
            <Section title={t('sections.menuUsefulness')} lead={<p>{t('menuUsefulnessNote')}</p>}>
              <CrossTable {...shown} measure="menu_usefulness" />
            </Section>
            <Versions {...shown} />
            {shown.report.isForOutside ? null : <Indicators {...shown} />}
          </>
        ) : (
          <OutsideElsewhere {...shown} />
        )
      }
    </ReportPage>
  )
}
