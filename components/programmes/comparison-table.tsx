import { useLocale, useTranslations } from 'next-intl'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { ComparedEntry, Comparison } from '@/lib/programmes/compare'
import type { ThemeName } from '@/lib/programmes/list-programmes'
import { StatusBadge } from '../notices/status-badge'
import { DataTable } from '../tables/data-table'
import { EnteredFigures } from './entered-figures'
import { EntryBadge } from './entry-badge'
import { ThemeList } from './theme-list'

type Props = {
  comparison: Comparison
  themes: readonly ThemeName[]
  caption: string
  entryHref: (entryId: string) => string
}

/** Entries side by side: what they say, what is known beside, what people think, what is meant. */
export function ComparisonTable({ comparison: { rows }, themes, caption, entryHref }: Props) {
  const t = useTranslations('Programmes')
  const locale = useLocale()
  return (
    <DataTable
      caption={caption}
      columns={[
        t('list.municipality'),
        t('fields.themeKeys'),
        { label: t('fields.situation'), room: 'wide' },
        { label: t('facts.figures'), room: 'medium' },
        t('facts.known'),
        { label: t('facts.score'), numeric: true },
        { label: t('facts.meant'), room: 'medium' },
      ]}
    >
      {rows.map((row) => (
        <tr key={row.id} className="print:break-inside-avoid">
          <th scope="row">
            <a href={entryHref(row.id)}>{nameIn(locale, row.askingOrganisation)}</a>
            <span className="mt-1 block">
              <EntryBadge entry={row} />
            </span>
          </th>
          <td>
            <ThemeList keys={row.themeKeys} themes={themes} />
          </td>
          <td className="whitespace-pre-wrap">{row.situation}</td>
          <td>
            <EnteredFigures figures={row.figures} />
          </td>
          <td>
            <KnownFlags row={row} />
          </td>
          <td className="numeric">{t('score', { mean: row.score.mean ?? 'none', people: row.score.people })}</td>
          <td className="whitespace-pre-wrap">
            <span className="block font-700">{t(`outcomes.${row.selection?.outcome ?? 'none'}`)}</span>
            {row.selection?.reason}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}

function KnownFlags({ row: { pastYears, cost, ofPrefecture } }: { row: ComparedEntry }) {
  const t = useTranslations('Programmes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const years = pastYears.map((year) => fiscalYearLabel(year, locale)).join(t('separator'))
  return (
    <span className="flex flex-col items-start gap-1">
      {pastYears.length > 0 ? <StatusBadge tone="info">{t('flags.past', { years })}</StatusBadge> : null}
      {cost ? (
        <StatusBadge tone="warning">
          {t('flags.cost', { year: fiscalYearLabel(cost.fiscalYear, locale), excess: cost.excess ?? 0 })}
        </StatusBadge>
      ) : null}
      {ofPrefecture.length > 0 ? <StatusBadge tone="info">{t('flags.prefecture')}</StatusBadge> : null}
      {pastYears.length + ofPrefecture.length === 0 && !cost ? t('flags.none') : null}
    </span>
  )
}
