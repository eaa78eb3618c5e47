import { useLocale, useTranslations } from 'next-intl'
import type { Taken } from '@/lib/dispatches/list-caps'
import { DataTable } from '../tables/data-table'

/** How much somebody has taken of a year, most first. */
export function TakenTable({ caption, lines }: { caption: string; lines: readonly Taken[] }) {
  const t = useTranslations('Dispatches.quota')
  const locale = useLocale()
  const words = ['used', 'assigned', 'reserved', 'hours', 'yen'] as const
  if (lines.length === 0) return <p>{t('takenEmpty')}</p>
  const columns = [t('taken.name'), ...words.map((word) => ({ label: t(`taken.${word}`), numeric: true }))]
  return (
    <DataTable caption={caption} captionHidden columns={columns} stacks>
      {lines.map((line) => (
        <tr key={line.id}>
          <th scope="row">{line.name}</th>
          {words.map((word) => (
            <td key={word} data-label={t(`taken.${word}`)} className="numeric">
              {line[word].toLocaleString(locale)}
            </td>
          ))}
        </tr>
      ))}
    </DataTable>
  )
}
