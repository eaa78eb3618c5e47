import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/tables/data-table'
import { countAt } from '@/lib/reports/count-at'
import type { MeasureKey } from '@/lib/reports/measures'
import { nameColumn, nameRow } from '@/lib/reports/names'
import { tableOf } from '@/lib/reports/table-of'
import { CountLink } from './count-link'
import { hrefBehind } from './href-behind'
import type { ReportProps } from './report-props'

/** A measure by rows and columns, each number leading to what it counts. The last line counts each thing once. */
export function CrossTable({ report, address, locale, measure }: ReportProps & { measure: MeasureKey }) {
  const t = useTranslations('Reports')
  const { rows, columns } = tableOf(measure, report)
  if (rows.length === 0) return <p>{t('nothing')}</p>
  const line = (of: MeasureKey, row?: string) =>
    [undefined, ...columns].map((column) => (
      <td key={column ?? 'total'} className="numeric">
        <CountLink
          count={countAt(report, of, { row, column })}
          href={hrefBehind(address, { measure: of, row, column })}
        />
      </td>
    ))
  const whole = measure === 'themes' ? 'received' : measure
  return (
    <DataTable
      caption={t(`measures.${measure}.name`)}
      captionHidden
      columns={[
        { label: t(`measures.${measure}.rowHead`), room: 'medium' },
        { label: t('total'), numeric: true },
        ...columns.map((column) => ({
          label: nameColumn(measure, column, report.names, locale, t),
          numeric: true,
        })),
      ]}
      footer={
        <tr>
          <th scope="row">{measure === 'themes' ? t('realCount') : t('total')}</th>
          {line(whole)}
        </tr>
      }
    >
      {rows.map((row) => (
        <tr key={row}>
          <th scope="row">{nameRow(measure, row, report.names, locale, t)}</th>
          {line(measure, row)}
        </tr>
      ))}
    </DataTable>
  )
}
