import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/tables/data-table'
import { cellsIn } from '@/lib/reports/count-at'
import { figureOf } from '@/lib/reports/figures'
import { isHidden } from '@/lib/reports/hidden'
import { MEASURES, type MeasureKey } from '@/lib/reports/measures'
import { nameColumn, nameRow } from '@/lib/reports/names'
import { cellsOf } from '@/lib/reports/report'
import { tableOf } from '@/lib/reports/table-of'
import { CountLink } from './count-link'
import { Definition } from './definition'
import { figureWords } from './figure-words'
import type { ReportProps } from './report-props'

type Props = ReportProps & { measure: MeasureKey; whole?: MeasureKey }

/** A measure by rows and columns, each number leading to what it counts; `whole` is the measure whose numbers stand in the last line where a thing may stand in several rows. */
export function CrossTable({ report, address, locale, measure, whole }: Props) {
  const t = useTranslations('Reports')
  const { rows, columns } = tableOf(measure, report)
  const { outcome, figure, repeats, rows: axis } = MEASURES[measure]
  if (rows.length === 0) return <p>{t('nothing')}</p>
  const line = (of: MeasureKey, row?: string) =>
    [undefined, ...columns].map((column) => (
      <td key={column ?? 'total'} className="numeric">
        <CountLink report={report} address={address} measure={of} row={row} column={column} />
      </td>
    ))
  const own = (row?: string) => {
    if (!outcome) return null
    const found = figureOf(measure, row === undefined ? cellsOf(report, measure) : cellsIn(report, measure, row))
    const shown = found.n === 0 ? t('noFigure') : t('ofN', { value: figureWords(measure, found, t).value, n: found.n })
    return <td className="numeric">{isHidden(report, measure, { row, figure: true }) ? t('hidden') : shown}</td>
  }
  const last = repeats ? whole : measure
  return (
    <div className="space-y-2">
      <DataTable
        caption={t(`measures.${measure}.name`)}
        captionHidden
        columns={[
          { label: t(`measures.${measure}.rowHead`), room: 'medium' },
          ...(outcome ? [{ label: t(`rowFigures.${figure}`), numeric: true }] : []),
          { label: t('total'), numeric: true },
          ...columns.map((column) => ({ label: nameColumn(measure, column, report.names, locale, t), numeric: true })),
        ]}
        footer={
          last ? (
            <tr>
              <th scope="row">{repeats ? t('realCount') : t('total')}</th>
              {own()}
              {line(last)}
            </tr>
          ) : undefined
        }
      >
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row" className={axis === 'parties' ? '[overflow-wrap:anywhere]' : undefined}>
              {nameRow(measure, row, report.names, locale, t)}
            </th>
            {own(row)}
            {line(measure, row)}
          </tr>
        ))}
      </DataTable>
      <Definition measure={measure} />
    </div>
  )
}
