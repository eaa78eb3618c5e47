import { useTranslations } from 'next-intl'
import { countText, figureText } from '@/lib/councilReports/figure-text'
import type { FrozenPart, FrozenTable } from '@/lib/councilReports/figures'
import { mainTables } from '@/lib/councilReports/parts'
import { DataTable } from '../tables/data-table'
import { type BehindArea, CountedLink } from './counted-link'

type Props = { part: FrozenPart; behind: BehindArea; locale: 'ja' | 'en' }

/** The one number of each measure of a part, over how many it was taken, and how many are without a value. */
export function MainFigures({ part, behind, locale }: Props) {
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
          <td className="numeric">
            <CountedLink behind={behind} at={valued(table)} count={table.n}>
              {figureText(table, locale, t)}
            </CountedLink>
          </td>
          <td className="numeric">
            <CountedLink behind={behind} at={valued(table)} count={table.n}>
              {few(table.n, table.isHidden)}
            </CountedLink>
          </td>
          <td className="numeric">
            <CountedLink behind={behind} at={{ measure: table.measure, of: 'missing' }} count={table.missing}>
              {few(table.missing, table.isHidden)}
            </CountedLink>
          </td>
        </tr>
      ))}
    </DataTable>
  )
}

/** What the number of a measure was taken from: all that it counts, or those with a value. */
function valued({ measure, figure }: FrozenTable) {
  return figure === 'count' ? { measure } : { measure, of: 'n' as const }
}
