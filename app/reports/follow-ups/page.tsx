import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { CrossTable } from '../cross-table'
import { MeasureFigure } from '../measure-figure'
import { ReportPage } from '../report-page'
import { reportTitle } from '../report-title'

export function generateMetadata(): Promise<Metadata> {
  return reportTitle('follow_ups')
}

/** フォローアップの状況: asked, answered, late. */
export default async function FollowUpsReportPage({ searchParams }: PageProps<'/reports/follow-ups'>) {
  const t = await getTranslations('Reports')
  return (
    <ReportPage report="follow_ups" search={searchParams}>
      {(shown) => (
        <>
          <Section title={t('sections.followUps')}>
            <div className="grid gap-10 lg:grid-cols-2">
              <MeasureFigure {...shown} measure="follow_ups" chart="stacked" />
            </div>
          </Section>
          <Section title={t('sections.followUpPoints')}>
            <CrossTable {...shown} measure="follow_up_points" />
          </Section>
          <Section title={t('sections.followUpPrefectures')}>
            <CrossTable {...shown} measure="follow_up_prefectures" />
          </Section>
        </>
      )}
    </ReportPage>
  )
}
