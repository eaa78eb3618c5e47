import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { writeAddress } from '@/lib/reports/address'
import { SIDES } from '@/lib/reports/gaps/need'
import { ReportPage } from '../report-page'
import { reportTitle } from '../report-title'
import { GapSection } from './gap-section'
import { HowRanked } from './how-ranked'

export function generateMetadata(): Promise<Metadata> {
  return reportTitle('gaps')
}

/** 支援策の届いていない課題: needs asked about often that the menus do not meet, ranked with the reasons; from each leads a proposal. */
export default async function GapsReportPage({ searchParams }: PageProps<'/reports/gaps'>) {
  const [t, c] = await Promise.all([getTranslations('Gaps'), getTranslations('ReportCosts')])
  return (
    <ReportPage report="gaps" search={searchParams}>
      {(shown) => {
        const { gaps } = shown.report
        if (!gaps) return <p>{t('outside')}</p>
        return (
          <>
            <p className="max-w-prose">{t('lead')}</p>
            <p className="print:hidden">
              <a href="/reports/proposals">{t('proposals')}</a>
            </p>
            <p className="print:hidden">
              <a href={writeAddress('/reports/costs', shown.address)}>{c('fromGaps')}</a>
            </p>
            {SIDES.map((side) => (
              <GapSection key={side} {...shown} side={side} ranking={gaps[side]} />
            ))}
            <HowRanked />
          </>
        )
      }}
    </ReportPage>
  )
}
