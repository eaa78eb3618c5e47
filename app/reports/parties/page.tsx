import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { CrossTable } from '../cross-table'
import { ReportPage } from '../report-page'
import { reportTitle } from '../report-title'

export function generateMetadata(): Promise<Metadata> {
  return reportTitle('parties')
}

/** 協力いただいた方々: who was asked, who answered, and how useful the supports were called in which they took part. Named parties are for the bureau alone. */
export default async function PartiesReportPage({ searchParams }: PageProps<'/reports/parties'>) {
  const t = await getTranslations('Reports')
  return (
    <ReportPage report="parties" search={searchParams}>
      {(shown) => (
        <>
          <Section title={t('sections.partyKinds')}>
            <CrossTable {...shown} measure="party_kinds" />
          </Section>
          {shown.report.isForOutside ? (
            <p>{t('outside.notNamed')}</p>
          ) : (
            <>
              <Section title={t('sections.parties')}>
                <CrossTable {...shown} measure="parties" />
              </Section>
              <Section title={t('sections.partyUsefulness')} lead={<p>{t('partyUsefulnessNote')}</p>}>
                <CrossTable {...shown} measure="party_usefulness" />
              </Section>
              <Section title={t('sections.advisorEvaluations')} lead={<p>{t('advisorEvaluationsNote')}</p>}>
                <CrossTable {...shown} measure="advisor_evaluations" />
              </Section>
            </>
          )}
        </>
      )}
    </ReportPage>
  )
}
