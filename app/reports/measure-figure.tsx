import { useTranslations } from 'next-intl'
import { BarChart } from '@/components/charts/bar-chart'
import { FigureWithTable } from '@/components/charts/figure-with-table'
import { HorizontalBarChart } from '@/components/charts/horizontal-bar-chart'
import { StackedBar } from '@/components/charts/stacked-bar'
import { countAt } from '@/lib/reports/count-at'
import type { MeasureKey } from '@/lib/reports/measures'
import { nameRow } from '@/lib/reports/names'
import { tableOf } from '@/lib/reports/table-of'
import { CountLink } from './count-link'
import { hrefBehind } from './href-behind'
import type { ReportProps } from './report-props'

const CHARTS = { upright: BarChart, lying: HorizontalBarChart }

type Props = ReportProps & { measure: MeasureKey; chart: keyof typeof CHARTS | 'stacked'; note?: string }

/** A measure with one column: its chart, and beside it the numbers with the way to what they count. */
export function MeasureFigure({ report, address, locale, measure, chart, note }: Props) {
  const t = useTranslations('Reports')
  const rows = tableOf(measure, report).rows.map((row) => ({
    row,
    label: nameRow(measure, row, report.names, locale, t),
    value: countAt(report, measure, { row }),
  }))
  const total = countAt(report, measure)
  return (
    <FigureWithTable
      title={t(`measures.${measure}.name`)}
      note={note}
      chart={total === 0 ? <p>{t('nothing')}</p> : <Drawn chart={chart} rows={rows} />}
      columns={[t(`measures.${measure}.rowHead`), { label: t('count'), numeric: true }]}
      rows={rows.map(({ row, label, value }) => (
        <tr key={row}>
          <th scope="row">{label}</th>
          <td className="numeric">
            <CountLink count={value} href={hrefBehind(address, { measure, row })} />
          </td>
        </tr>
      ))}
      footer={
        <tr>
          <th scope="row">{t('total')}</th>
          <td className="numeric">
            <CountLink count={total} href={hrefBehind(address, { measure })} />
          </td>
        </tr>
      }
      tableOpen
    />
  )
}

function Drawn({ chart, rows }: { chart: Props['chart']; rows: { label: string; value: number }[] }) {
  if (chart === 'stacked') return <StackedBar parts={rows} />
  const Chart = CHARTS[chart]
  return <Chart bars={rows} />
}
