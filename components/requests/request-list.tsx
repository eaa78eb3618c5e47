import { useLocale, useTranslations } from 'next-intl'
import { formatDate, formatDateTime } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { MyRequest } from '@/lib/requests/read'
import { DataTable } from '../tables/data-table'
import { RequestBadge } from './request-badge'

/** What was asked of this party, what waits for an answer first. */
export function RequestList({ requests, area }: { requests: readonly MyRequest[]; area: string }) {
  const t = useTranslations('OtherSides.list')
  const s = useTranslations('States.requestKind')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const columns = [
    { label: t('subject'), room: 'wide' as const },
    ...[t('kind'), t('state'), t('dueOn'), t('from'), t('sentAt')],
  ]
  return (
    <DataTable caption={t('caption', { count: requests.length })} columns={columns}>
      {requests.map(({ id, title, kind, state, dueOn, sentAt, bureau }) => (
        <tr key={id}>
          <th scope="row">
            <a href={`${area}/${id}`}>
              {title}
              <span className="sr-only">{t('which', { time: formatDateTime(sentAt, locale) })}</span>
            </a>
          </th>
          <td>{s(kind)}</td>
          <td>
            <RequestBadge state={state} />
          </td>
          <td>{dueOn ? formatDate(dueOn, locale) : ''}</td>
          <td>{bureau ? nameIn(locale, bureau) : ''}</td>
          <td>{formatDate(sentAt, locale)}</td>
        </tr>
      ))}
    </DataTable>
  )
}
