import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { listMatching } from '@/lib/partners/matching'
import { RequestBadge } from '../requests/request-badge'
import { DataTable } from '../tables/data-table'

type Props = { rows: Awaited<ReturnType<typeof listMatching>>['rows'] }

/** Referrals to offices, a line each, leading to the lanes of their support. */
export function MatchesTable({ rows }: Props) {
  const t = useTranslations('Partners.matching')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const columns = [
    { label: t('subject'), room: 'wide' as const },
    ...[t('municipality'), t('office'), t('state'), t('sentAt')],
    { label: t('outcome'), room: 'medium' as const },
  ]
  return (
    <DataTable caption={t('title')} captionHidden columns={columns} stacks>
      {rows.map(({ id, supportId, title, addresseeName, state, measure, result, sentAt, consultation }) => (
        <tr key={id}>
          <th scope="row">
            <a href={`/desk/consultations/${consultation.number}/supports/${supportId}#lane-${id}`}>
              {title}
              <span className="sr-only"> {addresseeName}</span>
            </a>
            <span className="block text-dns-14N-130 font-400 text-solid-gray-700">{consultation.number}</span>
          </th>
          <td data-label={t('municipality')}>{nameIn(locale, consultation.askingOrganisation)}</td>
          <td data-label={t('office')}>{addresseeName}</td>
          <td data-label={t('state')}>
            <RequestBadge state={state} />
          </td>
          <td data-label={t('sentAt')} className="nowrap">
            {formatDate(sentAt, locale)}
          </td>
          <td data-label={t('outcome')} className="[overflow-wrap:anywhere]">
            {[measure, result].filter(Boolean).join(' → ')}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
