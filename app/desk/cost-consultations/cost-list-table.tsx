import { useLocale, useTranslations } from 'next-intl'
import { DataTable } from '@/components/tables/data-table'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { CostList } from './read-list'

/** The municipalities of a year, each with the way to its page. */
export function CostListTable({ list: { rows, prefectures, year } }: { list: CostList }) {
  const t = useTranslations('Profile')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const sum = (value: number | null) => (value === null ? t('noFigure') : value.toLocaleString(locale))
  return (
    <DataTable
      caption={t('costs.listCaption', { year: fiscalYearLabel(year, locale) })}
      columns={[
        { label: t('costs.rank'), numeric: true },
        t('costs.municipality'),
        ...(['excess', 'amount', 'ceiling'] as const).map((field) => ({ label: t(`fields.${field}`), numeric: true })),
        t('fields.standing'),
        { label: t('fields.result'), room: 'medium' },
        { label: t('fields.measures'), room: 'wide' },
      ]}
    >
      {rows.map((row, index) => {
        const prefecture = prefectures.find(({ code }) => code === row.prefectureCode)
        return (
          <tr key={row.id}>
            <td className="numeric">{index + 1}</td>
            <th scope="row">
              <a href={`/desk/municipalities/${row.organisation.code}#costs`}>{nameIn(locale, row.organisation)}</a>
              {prefecture ? (
                <span className="block font-400 text-solid-gray-700">{nameIn(locale, prefecture)}</span>
              ) : null}
            </th>
            <td className="numeric font-700">{sum(row.excess)}</td>
            <td className="numeric">{sum(row.amount)}</td>
            <td className="numeric">{sum(row.ceiling)}</td>
            <td>{t(`costs.standings.${row.standing}`)}</td>
            <td className="whitespace-pre-wrap">{row.result}</td>
            <td className="whitespace-pre-wrap">{row.measures}</td>
          </tr>
        )
      })}
    </DataTable>
  )
}
