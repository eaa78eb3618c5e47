import { BarChart } from '@/components/charts/bar-chart'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { countAt } from '@/lib/reports/count-at'
import { tableOf } from '@/lib/reports/table-of'
import type { ReportProps } from './report-props'

/** Consultations year by year. */
export function YearChart({ report, locale }: Pick<ReportProps, 'report' | 'locale'>) {
  return (
    <BarChart
      bars={tableOf('received_years', report).rows.map((row) => ({
        label: fiscalYearLabel(Number(row), locale),
        value: countAt(report, 'received_years', { row }),
      }))}
    />
  )
}
