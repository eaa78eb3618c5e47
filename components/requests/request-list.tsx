import { useLocale, useTranslations } from 'next-intl'
import { formatDate, formatDateTime } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { MyRequest } from '@/lib/requests/read'
import { DataTable } from '../tables/data-table'
import { RequestBadge } from './request-badge'

type Props = { caption: string; requests: readonly MyRequest[]; area: string }

/** Requests to this party, a line each, each leading to its page. */
export function RequestList({ caption, requests, area }: Props) {
  const t = useTranslations('OtherSides.list')
  const s = useTranslations('States.requestKind')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const columns = [
    { label: t('subject'), room: 'wide' as const },
    ...[t('kind'), t('state'), t('dueOn'), t('from'), t('sentAt')],
  ]
  return (
    <DataTable caption={caption} captionHidden columns={columns} stacks>
      {requests.map(({ id, title, kind, state, dueOn, sentAt, bureau }) => (
        <tr key={id}>
          <th scope="row">
            <a href={`${area}/${id}`}>
              {title}
              <span className="sr-only">{t('which', { time: formatDateTime(sentAt, locale) })}</span>
            </a>
          </th>
          <td data-label={t('kind')}>{s(kind)}</td>
          <td>
            <RequestBadge state={state} />
          </td>
          <td data-label={t('dueOn')} className="nowrap">
            {dueOn ? formatDate(dueOn, locale) : ''}
          </td>
          <td data-label={t('from')}>{bureau ? nameIn(locale, bureau) : ''}</td>
          <td data-label={t('sentAt')} className="nowrap">
            {formatDate(sentAt, locale)}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
