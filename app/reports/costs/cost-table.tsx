import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/tables/data-table'
import { rowsOf } from '@/lib/reports/costs/lines'
import { type CostMeasures, costsOf } from '@/lib/reports/costs/per-support'
import { cellsIn } from '@/lib/reports/count-at'
import { figureOf } from '@/lib/reports/figures'
import type { MeasureKey } from '@/lib/reports/measures'
import { nameRow } from '@/lib/reports/names'
import { cellsOf } from '@/lib/reports/report'
import { CountLink } from '../count-link'
import { figureWords } from '../figure-words'
import type { ReportProps } from '../report-props'
import { SumLink } from '../sum-link'

type Props = ReportProps & { caption: string; measures: CostMeasures; effects: readonly MeasureKey[] }

/** What each menu, or version, cost, and beside it what the towns said of it; what nobody recorded is called unknown, never nought. */
export function CostTable({ report, address, locale, caption, measures, effects }: Props) {
  const t = useTranslations('ReportCosts.table')
  const r = useTranslations('Reports')
  const rows = rowsOf(report, measures)
  if (rows.length === 0) return <p>{r('nothing')}</p>
  const count = (measure: MeasureKey, row?: string, column?: string) => (
    <CountLink {...{ report, address, measure, row, column }} />
  )
  const effect = (measure: MeasureKey, row?: string) => {
    const found = figureOf(measure, row === undefined ? cellsOf(report, measure) : cellsIn(report, measure, row))
    return found.n === 0 ? r('noFigure') : r('ofN', { value: figureWords(measure, found, r).value, n: found.n })
  }
  const cells = (row?: string) => {
    const { total, perSupport } = costsOf(report, measures, row)
    const { value, n, missing } = perSupport
    return (
      <>
        <td className="numeric">{count(measures.supports, row)}</td>
        <td className="numeric">{count(measures.sessions, row)}</td>
        <td className="numeric">
          {total === null ? t('unknown') : <SumLink {...{ report, address, row }} measure={measures.costs} />}
        </td>
        <td className="numeric">{value === null ? r('noFigure') : r('ofN', { value: yen(value), n })}</td>
        <td className="numeric">
          {missing === 0
            ? t('allRecorded')
            : t.rich('unrecorded', {
                all: n + missing,
                missing,
                a: () => count(measures.supports, row, 'unrecorded'),
              })}
        </td>
        {effects.map((measure) => (
          <td key={measure} className="numeric">
            {effect(measure, row)}
          </td>
        ))}
      </>
    )
  }
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { label: r(`measures.${measures.supports}.rowHead`), room: 'medium' },
        ...(['supports', 'sessions', 'total', 'perSupport', 'unknown'] as const).map((key) => ({
          label: t(`columns.${key}`),
          numeric: true,
        })),
        ...effects.map((measure) => ({ label: r(`measures.${measure}.short`), numeric: true })),
      ]}
      footer={
        <tr>
          <th scope="row">{r('total')}</th>
          {cells()}
        </tr>
      }
    >
      {rows.map((row) => (
        <tr key={row}>
          <th scope="row">{nameRow(measures.supports, row, report.names, locale, r)}</th>
          {cells(row)}
        </tr>
      ))}
    </DataTable>
  )
}

function yen(value: number): string {
  return Math.round(value).toLocaleString('en')
}
