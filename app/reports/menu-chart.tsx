import { useTranslations } from 'next-intl'
import { HorizontalBarChart } from '@/components/charts/horizontal-bar-chart'
import { countAt } from '@/lib/reports/count-at'
import { nameRow } from '@/lib/reports/names'
import { tableOf } from '@/lib/reports/table-of'
import type { ReportProps } from './report-props'

/** Supports by menu. */
export function MenuChart({ report, locale }: Pick<ReportProps, 'report' | 'locale'>) {
  const t = useTranslations('Reports')
  return (
    <HorizontalBarChart
      bars={tableOf('menus', report).rows.map((row) => ({
        label: nameRow('menus', row, report.names, locale, t),
        value: countAt(report, 'menus', { row }),
      }))}
    />
  )
}
