import { useLocale, useTranslations } from 'next-intl'
import type { listAnnouncements } from '@/lib/events/list-applicants'
import { formatDateTime } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { Section } from '../layout/section'
import { DataTable } from '../tables/data-table'

type Props = { announcements: Awaited<ReturnType<typeof listAnnouncements>> }

/** Which offices were told, by whom and when; the latest of them when they are many. */
export function AnnouncementList({ announcements: { rows, count } }: Props) {
  const t = useTranslations('EventsDesk')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (count === 0) return null
  return (
    <Section title={t('told')} lead={t('toldCount', { count, shown: rows.length < count ? rows.length : 0 })}>
      <DataTable
        caption={t('told')}
        captionHidden
        stacks
        columns={[{ label: t('office'), room: 'wide' }, t('toldAt'), t('toldBy'), t('sectionWord')]}
      >
        {rows.map(({ id, organisation, announcedAt, announcedByName, sectionWord }) => (
          <tr key={id}>
            <th scope="row">{nameIn(locale, organisation)}</th>
            <td className="nowrap" data-label={t('toldAt')}>
              {formatDateTime(announcedAt, locale)}
            </td>
            <td data-label={t('toldBy')}>{announcedByName}</td>
            <td data-label={t('sectionWord')}>{sectionWord || t('allSections')}</td>
          </tr>
        ))}
      </DataTable>
    </Section>
  )
}
