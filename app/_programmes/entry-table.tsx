import { useLocale, useTranslations } from 'next-intl'
import { ClosingTime } from '@/components/programmes/closing-time'
import { EntryBadge } from '@/components/programmes/entry-badge'
import { DataTable } from '@/components/tables/data-table'
import { nameIn } from '@/lib/menus/menu-name'
import { entryAt, type Keeper } from './area'
import type { Course } from './read-course'

/** The entries of a programme in the order in which they came; withdrawn and late ones are in sight. */
export function EntryTable({ keeper, entries }: { keeper: Keeper; entries: Course['entries'] }) {
  const t = useTranslations('Programmes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <DataTable
      caption={t('entries.caption')}
      captionHidden
      stacks
      columns={[t('list.municipality'), t('facts.state'), t('facts.receivedAt'), t('facts.channel'), t('facts.meant')]}
    >
      {entries.map((entry) => (
        <tr key={entry.id}>
          <th scope="row">
            <a href={entryAt(keeper, { programmeId: entry.programmeId, entryId: entry.id })}>
              {nameIn(locale, entry.askingOrganisation)}
            </a>
          </th>
          <td data-label={t('facts.state')}>
            <EntryBadge entry={entry} />
          </td>
          <td className="nowrap" data-label={t('facts.receivedAt')}>
            {entry.receivedAt ? <ClosingTime at={entry.receivedAt} /> : null}
          </td>
          <td data-label={t('facts.channel')}>
            {t(`channels.${entry.channel}`)}
            {entry.recordedByName ? t('recordedBy', { name: entry.recordedByName }) : null}
          </td>
          <td data-label={t('facts.meant')}>{t(`outcomes.${entry.selection?.outcome ?? 'none'}`)}</td>
        </tr>
      ))}
    </DataTable>
  )
}
