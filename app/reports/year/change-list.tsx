import { useLocale, useTranslations } from 'next-intl'
import { DataTable } from '@/components/tables/data-table'
import { formatDate, isIsoDate } from '@/lib/japanese/dates'

type Change = { kind: string; subject: string; name: string; before: string; after: string }

/** The changes of a turn of the year, one line each: of what, from what, to what. */
export function ChangeList({ caption, changes }: { caption: string; changes: readonly Change[] }) {
  const t = useTranslations('Year')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const words = (value: string) => (isIsoDate(value) ? formatDate(value, locale) : value || t('nothingSet'))
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { label: t('columns.kind'), room: 'medium' },
        { label: t('columns.name'), room: 'wide' },
        t('columns.before'),
        t('columns.after'),
      ]}
    >
      {changes.map((change) => (
        <tr key={`${change.kind} ${change.subject}`}>
          <td>{t(`kinds.${change.kind}`)}</td>
          <th scope="row">{change.name}</th>
          <td>{words(change.before)}</td>
          <td>{words(change.after)}</td>
        </tr>
      ))}
    </DataTable>
  )
}
