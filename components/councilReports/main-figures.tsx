import { useTranslations } from 'next-intl'
import { countText, figureText } from '@/lib/councilReports/figure-text'
import type { FrozenPart } from '@/lib/councilReports/figures'
import { mainTables } from '@/lib/councilReports/parts'
import { DataTable } from '../tables/data-table'

type Props = { part: FrozenPart; locale: 'ja' | 'en' }

/** The one number of each measure of a part, over how many it was taken, and how many are without a value. */
export function MainFigures({ part, locale }: Props) {
  const t = useTranslations('CouncilReports')
  const of = part.matter?.title ?? t('wholeOf')
  const few = (count: number | null, isHidden: boolean) =>
    isHidden || count === null ? t('hidden') : countText(count, t)
  return (
    <DataTable
      caption={t('figuresOf', { of })}
      columns={[
        { label: t('figures.measure'), room: 'medium' },
        { label: t('figures.value'), numeric: true },
        { label: t('figures.n'), numeric: true },
        { label: t('figures.missing'), numeric: true },
      ]}
    >
      {mainTables(part).map((table) => (
        <tr key={table.measure}>
          <th scope="row">
            {table.name[locale]}
            {table.figure === 'count' ? null : <span className="block font-400">{table.figureName[locale]}</span>}
          </th>
          <td className="numeric">{figureText(table, locale, t)}</td>
          <td className="numeric">{few(table.n, table.isHidden)}</td>
          <td className="numeric">{few(table.missing, table.isHidden)}</td>
        </tr>
      ))}
    </DataTable>
  )
}
