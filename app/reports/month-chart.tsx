import { useTranslations } from 'next-intl'
import { BarChart } from '@/components/charts/bar-chart'
import { countAt } from '@/lib/reports/count-at'
import { tableOf } from '@/lib/reports/table-of'
import type { ReportProps } from './report-props'

const MONTHS_OF_A_YEAR = 12

/** Consultations month by month; nothing is drawn over more than a year, where the bars would have no room. */
export function MonthChart({ report }: Pick<ReportProps, 'report'>) {
  const t = useTranslations('Reports')
  const months = tableOf('received', report).rows
  if (months.length > MONTHS_OF_A_YEAR) return null
  return (
    <BarChart
      bars={months.map((row) => ({
        label: t('month', { month: Number(row.slice(5)) }),
        value: countAt(report, 'received', { row }),
      }))}
    />
  )
}
