import { useTranslations } from 'next-intl'
import type { CountedThing } from '@/lib/councilReports/behind'
import type { FrozenTable } from '@/lib/councilReports/figures'
import { StateBadge } from '../consultations/state-badge'
import { DataTable } from '../tables/data-table'

type Props = { rows: readonly CountedThing[]; table: FrozenTable; caption: string; locale: 'ja' | 'en' }

/** What was counted, a line each: the consultation, or the municipality alone where municipalities were counted. */
export function CountedTable({ rows, table, caption, locale }: Props) {
  const t = useTranslations('CouncilReports.behind')
  const ofTowns = table.measure === 'coverage'
  const name = (of: FrozenTable['rows'] | FrozenTable['columns'], key: string) =>
    of.find((one) => one.key === key)?.name[locale] ?? t('others')
  return (
    <DataTable
      caption={caption}
      captionHidden
      stacks
      columns={[
        ...(ofTowns ? [] : [t('number')]),
        { label: t('place'), room: 'medium' },
        ...(ofTowns ? [] : [{ label: t('consultation'), room: 'wide' } as const, t('state')]),
        { label: table.rowHead[locale], room: 'medium' },
      ]}
    >
      {rows.map(({ fact, row, column, number, title, state, place, placeEn }) => {
        const where = (locale === 'en' && placeEn) || place || t('gone')
        return (
          <tr key={`${row} ${column} ${fact}`}>
            <th scope="row" className="nowrap">
              {ofTowns ? where : number ? <a href={`/desk/consultations/${number}`}>{number}</a> : t('gone')}
            </th>
            {ofTowns ? null : (
              <>
                <td data-label={t('place')}>{number ? where : null}</td>
                <td data-label={t('consultation')} className="[overflow-wrap:anywhere]">
                  {title}
                </td>
                <td>{state ? <StateBadge state={state} /> : null}</td>
              </>
            )}
            <td data-label={table.rowHead[locale]}>
              {name(table.rows, row)}
              {table.columns.length > 0 ? <span className="block">{name(table.columns, column)}</span> : null}
            </td>
          </tr>
        )
      })}
    </DataTable>
  )
}
