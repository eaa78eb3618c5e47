import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import type { ListedTeam } from '@/lib/teams/list'
import { DataTable } from '../tables/data-table'

/** The rooms somebody may enter, those that are open first. */
export function RoomList({ rooms }: { rooms: readonly ListedTeam[] }) {
  const t = useTranslations('Teams')
  const reports = useTranslations('CaseReports')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const columns = [
    t('fields.roomName'),
    t('fields.place'),
    t('room.dates'),
    { label: t('list.members'), numeric: true },
  ]
  return (
    <DataTable caption={t('title')} captionHidden columns={[...columns, t('list.state'), t('list.report')]} stacks>
      {rooms.map(({ id, name, placeName, opensOn, endsOn, members, isOpen, report }) => (
        <tr key={id}>
          <th scope="row">
            <a href={`/teams/rooms/${id}`}>{name}</a>
          </th>
          <td>{placeName}</td>
          <td>{t('room.span', { from: formatDate(opensOn, locale), until: formatDate(endsOn, locale) })}</td>
          <td className="numeric">{t('list.people', { count: members })}</td>
          <td>{t(isOpen ? 'list.open' : 'list.closed')}</td>
          <td>{reports(`states.${report}`)}</td>
        </tr>
      ))}
    </DataTable>
  )
}
