import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { MeasureFigure } from '../measure-figure'
import { ReportPage } from '../report-page'
import { reportTitle } from '../report-title'

export function generateMetadata(): Promise<Metadata> {
  return reportTitle('response')
}

/** 回答の状況: how quickly the desk answered, whether by the day it named, until when matters were settled, and for whom they wait. */
export default async function ResponseReportPage({ searchParams }: PageProps<'/reports/response'>) {
  const t = await getTranslations('Reports')
  return (
    <ReportPage report="response" search={searchParams}>
      {(shown) => (
        <>
          <Section title={t('sections.answers')}>
            <div className="grid gap-10 lg:grid-cols-2">
              <MeasureFigure {...shown} measure="in_time" chart="stacked" />
              <MeasureFigure {...shown} measure="first_answer" chart="stacked" />
            </div>
          </Section>
          <Section title={t('sections.resolution')}>
            <div className="grid gap-10 lg:grid-cols-2">
              <MeasureFigure {...shown} measure="resolution" chart="stacked" />
            </div>
          </Section>
          <Section title={t('sections.open')} lead={<p>{t('openNote')}</p>}>
            <div className="grid gap-10 lg:grid-cols-2">
              <MeasureFigure {...shown} measure="waiting" chart="lying" />
              <MeasureFigure {...shown} measure="age" chart="lying" />
            </div>
          </Section>
        </>
      )}
    </ReportPage>
  )
}
