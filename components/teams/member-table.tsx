import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import type { RoomMember } from '@/lib/teams/read-room'
import { PlainText } from '../consultations/plain-text'
import { EmptyState } from '../layout/empty-state'
import { DataTable } from '../tables/data-table'

type Props = { members: readonly RoomMember[]; changeAt?: string }

/** Who is in the team, from when to when, and who does what as agreed. */
export function MemberTable({ members, changeAt }: Props) {
  const t = useTranslations('Teams.members')
  const f = useTranslations('Teams.fields')
  const k = useTranslations('Teams.memberKinds')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (members.length === 0) return <EmptyState title={t('none')} />
  const columns = [...[f('name'), f('kind'), { label: f('duty'), room: 'wide' as const }, f('dates')]]
  return (
    <DataTable caption={t('caption')} captionHidden columns={columns} stacks>
      {members.map(({ id, kind, name, affiliation, fromOn, untilOn, duty, dutyAgreedOn, userId, standing }) => (
        <tr key={id}>
          <th scope="row">
            {changeAt ? <a href={`${changeAt}/${id}`}>{name}</a> : name}
            {affiliation ? <span className="block text-solid-gray-700">{affiliation}</span> : null}
          </th>
          <td>{k(kind)}</td>
          <td>
            {duty ? <PlainText>{duty}</PlainText> : <span className="text-solid-gray-700">{t('noDuty')}</span>}
            {dutyAgreedOn ? (
              <span className="block text-solid-gray-700">
                {t('agreedOn', { on: formatDate(dutyAgreedOn, locale) })}
              </span>
            ) : null}
          </td>
          <td>
            {t('span', { from: formatDate(fromOn, locale), until: formatDate(untilOn, locale) })}
            <span className="block text-solid-gray-700">
              {standing === 'in' ? t(waysIn(kind, userId)) : t(standing)}
            </span>
          </td>
        </tr>
      ))}
    </DataTable>
  )
}

/** The town and the desk come in by their office; everybody else by the row that names an account. */
function waysIn(kind: string, userId: string | null) {
  if (kind === 'municipality' || kind === 'desk') return 'byOffice'
  return userId ? 'withAccount' : 'byName'
}
