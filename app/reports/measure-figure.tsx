import { useTranslations } from 'next-intl'
import { BarChart } from '@/components/charts/bar-chart'
import { FigureWithTable } from '@/components/charts/figure-with-table'
import { HorizontalBarChart } from '@/components/charts/horizontal-bar-chart'
import { StackedBar } from '@/components/charts/stacked-bar'
import { countAt } from '@/lib/reports/count-at'
import { isHidden } from '@/lib/reports/hidden'
import type { MeasureKey } from '@/lib/reports/measures'
import { nameRow } from '@/lib/reports/names'
import { tableOf } from '@/lib/reports/table-of'
import { CountLink } from './count-link'
import { Definition } from './definition'
import type { ReportProps } from './report-props'

const CHARTS = { upright: BarChart, lying: HorizontalBarChart, stacked: StackedParts }

type Props = ReportProps & { measure: MeasureKey; chart: keyof typeof CHARTS; note?: string }

/** A measure with one column: its chart, and beside it the numbers with the way to what they count. What is hidden is not drawn either. */
export function MeasureFigure({ report, address, locale, measure, chart, note }: Props) {
  const t = useTranslations('Reports')
  const { rows } = tableOf(measure, report)
  const label = (row: string) => nameRow(measure, row, report.names, locale, t)
  const isSecret = rows.some((row) => isHidden(report, measure, { row }))
  const Chart = CHARTS[chart]
  const total = countAt(report, measure)
  return (
    <div className="min-w-0 space-y-2">
      <FigureWithTable
        title={t(`measures.${measure}.name`)}
        note={note}
        chart={
          isSecret ? (
            <p>{t('outside.notDrawn')}</p>
          ) : total === 0 ? (
            <p>{t('nothing')}</p>
          ) : (
            <Chart bars={rows.map((row) => ({ label: label(row), value: countAt(report, measure, { row }) }))} />
          )
        }
        columns={[t(`measures.${measure}.rowHead`), { label: t('count'), numeric: true }]}
        rows={rows.map((row) => (
          <tr key={row}>
            <th scope="row">{label(row)}</th>
            <td className="numeric">
              <CountLink report={report} address={address} measure={measure} row={row} />
            </td>
          </tr>
        ))}
        footer={
          <tr>
            <th scope="row">{t('total')}</th>
            <td className="numeric">
              <CountLink report={report} address={address} measure={measure} />
            </td>
          </tr>
        }
        tableOpen
      />
      <Definition measure={measure} />
    </div>
  )
}

function StackedParts({ bars }: { bars: readonly { label: string; value: number }[] }) {
  return <StackedBar parts={bars} />
}
