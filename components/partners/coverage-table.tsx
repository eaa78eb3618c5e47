import { useLocale, useTranslations } from 'next-intl'
import { nameIn } from '@/lib/menus/menu-name'
import type { CoverageCell, CoverageRow } from '@/lib/partners/coverage'
import { DataTable } from '../tables/data-table'

type Place = { code: string; name: string; nameEn: string | null }
type Props = { rows: readonly CoverageRow[]; places: readonly Place[] }

/** Themes by places: who is in charge, where nobody is, and where several are; in words and signs, not by colour. */
export function CoverageTable({ rows, places }: Props) {
  const t = useTranslations('Coverage')
  const locale = useLocale()
  const cells = rows.flatMap((row) => row.cells)
  const holes = cells.filter(({ offices }) => offices.length === 0).length
  const overlaps = cells.filter(({ offices }) => offices.length > 1).length
  const columns = [{ label: t('theme'), room: 'medium' as const }, ...places.map((place) => nameIn(locale, place))]
  return (
    <>
      <div>
        <p>{t('sum', { holes, overlaps, all: cells.length })}</p>
        <p className="text-solid-gray-700">{t('signs')}</p>
      </div>
      <DataTable caption={t('caption')} columns={columns} stacks>
        {rows.map(({ theme, cells: own }) => (
          <tr key={theme.key}>
            <th scope="row">
              <a href={`/supports/partners?theme=${theme.key}`}>{nameIn(locale, theme)}</a>
            </th>
            {own.map((cell, at) => (
              <td key={cell.code} data-label={nameIn(locale, places[at] ?? theme)} className="text-dns-14N-130">
                <Cell cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </DataTable>
    </>
  )
}

function Cell({ cell: { offices } }: { cell: CoverageCell }) {
  const t = useTranslations('Coverage')
  const locale = useLocale()
  if (offices.length === 0) return <span className="font-700">{t('hole')}</span>
  return (
    <>
      {offices.length > 1 ? <span className="block font-700">{t('overlap', { count: offices.length })}</span> : null}
      {offices.map((office) => (
        <a key={office.id} href={`/supports/partners/${office.id}`} className="block py-1">
          {t('one', { name: nameIn(locale, office) })}
        </a>
      ))}
    </>
  )
}
