import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { BY_MENU } from '@/lib/reports/costs/per-support'
import { Definition } from '../definition'
import { ReportPage } from '../report-page'
import { reportTitle } from '../report-title'
import { AheadTable } from './ahead-table'
import { Breakdown } from './breakdown'
import { CostTable } from './cost-table'
import { CostVersions } from './cost-versions'
import { Presets } from './presets'
import { Unrecorded } from './unrecorded'

const DEFINED = ['cost_supports', 'costs', 'cost_sessions', 'menu_usefulness', 'menu_indicators'] as const

export function generateMetadata(): Promise<Metadata> {
  return reportTitle('costs')
}

/** 費用: what each menu cost in a period, beside what the towns said of it; for the bureau alone. */
export default async function CostsReportPage({ searchParams }: PageProps<'/reports/costs'>) {
  const t = await getTranslations('ReportCosts')
  return (
    <ReportPage report="costs" search={searchParams}>
      {(shown) =>
        shown.report.isForOutside ? (
          <p>{t('outside')}</p>
        ) : (
          <>
            <Presets {...shown} />
            <Unrecorded {...shown} />
            <Section title={t('sections.menus')} lead={<p>{t('menusLead')}</p>}>
              <CostTable
                {...shown}
                caption={t('sections.menus')}
                measures={BY_MENU}
                effects={['menu_usefulness', 'menu_indicators']}
              />
              {DEFINED.map((measure) => (
                <Definition key={measure} measure={measure} named />
              ))}
            </Section>
            <CostVersions {...shown} />
            <AheadTable {...shown} />
            <Section title={t('sections.breakdown')}>
              <Breakdown {...shown} />
            </Section>
          </>
        )
      }
    </ReportPage>
  )
}
