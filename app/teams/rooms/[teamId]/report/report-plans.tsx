import { useTranslations } from 'next-intl'
import { EstimateTable } from '@/components/estimates/estimate-table'
import { Resolutions } from '@/components/estimates/resolutions'
import { Section } from '@/components/layout/section'
import { RoadmapChart } from '@/components/roadmaps/roadmap-chart'
import { RoadmapList } from '@/components/roadmaps/roadmap-list'
import type { Report } from '@/lib/teams/read-report'

type Props = { of: Pick<Report, 'roadmap' | 'estimate'>; placeName: string; today: string }

/** Roadmap, on a sheet of its own, and estimate of a case; nothing of what there is not. */
export function ReportPlans({ of: { roadmap, estimate }, placeName, today }: Props) {
  const t = useTranslations('Teams.report')
  const map = useTranslations('Roadmaps')
  const estimates = useTranslations('Estimates')
  const items = roadmap?.items ?? []
  const view = { items, thisMonth: today.slice(0, 7), caption: map('caption', { place: placeName }) }
  return (
    <>
      {items.length > 0 ? (
        <div className="sheet-a3">
          <Section title={t('roadmap')}>
            <RoadmapChart {...view} />
            <RoadmapList {...view} />
          </Section>
        </div>
      ) : null}
      {estimate ? (
        <Section title={t('estimate')} lead={estimates('table.lead')}>
          <EstimateTable inputs={estimate} />
          <Resolutions inputs={estimate} />
        </Section>
      ) : null}
    </>
  )
}
