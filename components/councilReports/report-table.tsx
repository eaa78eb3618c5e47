import { useTranslations } from 'next-intl'
import { countText } from '@/lib/councilReports/figure-text'
import type { FrozenTable } from '@/lib/councilReports/figures'
import { DataTable } from '../tables/data-table'
import { type BehindArea, CountedLink } from './counted-link'

type Props = { table: FrozenTable; behind: BehindArea; locale: 'ja' | 'en'; of?: string }

/** One measure of a report to the council by its rows and columns, as it was counted; `of` a priority matter alone. */
export function ReportTable({ table, behind, locale, of }: Props) {
  const t = useTranslations('CouncilReports')
  const { name, rowHead, columns, rows, totals } = table
  if (rows.length === 0 && !totals) return <p>{t('nothingCounted')}</p>
  const numbers = ({ key: row, total, cells }: { key?: string; total: number | null; cells: (number | null)[] }) =>
    [total, ...cells].map((count, at) => {
      const column = columns[at - 1]?.key
      return (
        <td key={column ?? 'total'} className="numeric">
          <CountedLink behind={behind} at={{ measure: table.measure, row, column }} count={count}>
            {countText(count, t)}
          </CountedLink>
        </td>
      )
    })
  return (
    <DataTable
      caption={of ? t('tableOf', { name: name[locale], of }) : name[locale]}
      columns={[
        { label: rowHead[locale], room: 'medium' },
        { label: t('total'), numeric: true },
        ...columns.map((column) => ({ label: column.name[locale], numeric: true })),
      ]}
      footer={
        totals ? (
          <tr>
            <th scope="row">{t('sumOfAll')}</th>
            {numbers(totals)}
          </tr>
        ) : undefined
      }
    >
      {rows.map((row) => (
        <tr key={row.key}>
          <th scope="row">{row.name[locale]}</th>
          {numbers(row)}
        </tr>
      ))}
    </DataTable>
  )
}
