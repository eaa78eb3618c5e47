import { useLocale, useTranslations } from 'next-intl'
import { formatDateTime } from '@/lib/japanese/dates'
import type { RoundRead } from '@/lib/requestRounds/read'
import { DataTable } from '../tables/data-table'

type Props = { rounds: readonly RoundRead[]; path: string }

/** What is written for parties but not sent: waiting for the municipality's consent, agreed to, or refused. */
export function UnsentRounds({ rounds, path }: Props) {
  const t = useTranslations('Rounds')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (rounds.length === 0) return null
  const columns = [{ label: t('subject'), room: 'wide' as const }, t('parties'), t('state'), t('written')]
  return (
    <DataTable caption={t('unsent')} columns={columns} stacks>
      {rounds.map(({ id, title, partyNames, state, writtenAt, writtenByName }) => (
        <tr key={id}>
          <th scope="row">
            <a href={`${path}/requests/rounds/${id}`}>{title}</a>
          </th>
          <td data-label={t('parties')}>{partyNames.join('、')}</td>
          <td data-label={t('state')}>{t(`states.${state}`)}</td>
          <td data-label={t('written')}>{t('by', { date: formatDateTime(writtenAt, locale), name: writtenByName })}</td>
        </tr>
      ))}
    </DataTable>
  )
}
