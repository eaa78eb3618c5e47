import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/tables/data-table'
import { rowsOf } from '@/lib/reports/costs/lines'
import { BY_MENU, costsBeside, costsOf, type KnownCosts } from '@/lib/reports/costs/per-support'
import { nameColumn, nameRow } from '@/lib/reports/names'
import { tableOf } from '@/lib/reports/table-of'
import type { ReportProps } from '../report-props'
import { SumLink } from '../sum-link'

/** What the money went to, menu by menu, and the same in the period beside it. */
export function Breakdown({ report, address, locale }: ReportProps) {
  const t = useTranslations('ReportCosts.table')
  const r = useTranslations('Reports')
  const { columns } = tableOf('costs', report)
  const rows = rowsOf(report, BY_MENU)
  if (rows.length === 0) return <p>{r('nothing')}</p>
  const known = (costs: KnownCosts) => (costs.total === null ? t('unknown') : costs.total.toLocaleString('en'))
  const cells = (row?: string) => {
    const [now, then] = [costsOf(report, BY_MENU, row), costsBeside(report, BY_MENU, row)]
    const both = then !== null && now.total !== null && then.total !== null ? now.total - then.total : null
    return (
      <>
        {columns.map((column) => (
          <td key={column} className="numeric">
            {now.total === null ? r('noFigure') : <SumLink {...{ report, address, row, column }} measure="costs" />}
          </td>
        ))}
        <td className="numeric">{known(now)}</td>
        {then ? (
          <>
            <td className="numeric">{known(then)}</td>
            <td className="numeric">{both === null ? r('noFigure') : r('beside.by', { by: both })}</td>
          </>
        ) : null}
      </>
    )
  }
  const more = report.beside ? (['total', 'totalBeside', 'difference'] as const) : (['total'] as const)
  return (
    <DataTable
      caption={t('breakdown')}
      captionHidden
      columns={[
        { label: r('measures.costs.rowHead'), room: 'medium' },
        ...columns.map((column) => ({ label: nameColumn('costs', column, report.names, locale, r), numeric: true })),
        ...more.map((key) => ({ label: t(`columns.${key}`), numeric: true })),
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
          <th scope="row">{nameRow('costs', row, report.names, locale, r)}</th>
          {cells(row)}
        </tr>
      ))}
    </DataTable>
  )
}
