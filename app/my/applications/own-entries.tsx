import { useLocale, useTranslations } from 'next-intl'
import { EntryBadge } from '@/components/programmes/entry-badge'
import { programmeTitle } from '@/components/programmes/programme-title'
import { DataTable } from '@/components/tables/data-table'
import { formatDateTime } from '@/lib/japanese/dates'
import type { OwnEntry } from '@/lib/programmes/read-entry'

/** The entries of this office, drafts and withdrawn ones too. */
export function OwnEntries({ entries }: { entries: readonly OwnEntry[] }) {
  const t = useTranslations('Programmes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <DataTable
      caption={t('mine.entries')}
      captionHidden
      stacks
      columns={[{ label: t('list.programme'), room: 'wide' }, t('facts.state'), t('facts.receivedAt')]}
    >
      {entries.map((entry) => (
        <tr key={entry.id}>
          <th scope="row">
            <a href={`/my/applications/${entry.id}`}>{programmeTitle(t, locale, entry.programme)}</a>
          </th>
          <td data-label={t('facts.state')}>
            <EntryBadge entry={entry} />
          </td>
          <td className="nowrap" data-label={t('facts.receivedAt')}>
            {entry.receivedAt ? formatDateTime(entry.receivedAt, locale) : t('notSent')}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
