import { useTranslations } from 'next-intl'
import { Kpi } from '@/components/charts/kpi'
import { KpiRow } from '@/components/charts/kpi-row'
import { countAt } from '@/lib/reports/count-at'
import { figureOf } from '@/lib/reports/figures'
import { MEASURES, type MeasureKey } from '@/lib/reports/measures'
import { hrefBehind } from './href-behind'
import type { ReportProps } from './report-props'

const WATCHED = ['received', 'first_answer', 'in_time', 'age', 'follow_ups', 'usefulness', 'effects'] as const

/** The numbers a manager looks at first, each with how many it was taken from and how many are missing. */
export function Watched({ report, address }: ReportProps) {
  const t = useTranslations('Reports')
  return (
    <KpiRow>
      {WATCHED.map((measure) => {
        const { n, missing } = figureOf(measure, report.cells[measure])
        const isCount = MEASURES[measure].figure === 'count'
        const behind = countAt(report, measure)
        return (
          <Kpi
            key={measure}
            label={t(`measures.${measure}.short`)}
            {...figureShown(report, measure, t)}
            note={isCount ? undefined : t(missing > 0 ? 'note.missing' : 'note.n', { n, missing })}
            link={
              behind > 0 ? { href: hrefBehind(address, { measure }), label: t('behind', { count: behind }) } : undefined
            }
          />
        )
      })}
    </KpiRow>
  )
}

type Say = (key: string, values: Record<string, number>) => string

function figureShown(report: ReportProps['report'], measure: MeasureKey, say: Say): { value: string; unit?: string } {
  const { figure } = MEASURES[measure]
  const { value } = figureOf(measure, report.cells[measure])
  if (value === null) return { value: say('noFigure', {}) }
  switch (figure) {
    case 'share':
      return { value: say('percent', { value: value * 100 }) }
    case 'mean':
      return { value: say('points', { value }), unit: say(`units.${figure}`, {}) }
    default:
      return { value: say('number', { value }), unit: say(`units.${figure}`, {}) }
  }
}
