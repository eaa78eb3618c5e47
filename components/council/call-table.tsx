import { useLocale, useTranslations } from 'next-intl'
import type { ListedCall } from '@/lib/councilCalls/read'
import { fiscalYearLabel, formatDate } from '@/lib/japanese/dates'
import { DataTable } from '../tables/data-table'
import { CallBadge } from './call-badge'

/** Calls for proposals, each leading to its page in this area. */
export function CallTable({ calls, area }: { calls: readonly ListedCall[]; area: string }) {
  const t = useTranslations('CouncilCalls.list')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <DataTable
      caption={t('caption')}
      captionHidden
      stacks
      columns={[{ label: t('call'), room: 'wide' }, t('state'), { label: t('dueOn'), room: 'medium' }, t('proposals')]}
    >
      {calls.map(({ id, fiscalYear, title, dueOn, state, proposals }) => (
        <tr key={id}>
          <th scope="row">
            <a href={`${area}/${id}`}>{title}</a>
            <span className="block font-400">{fiscalYearLabel(fiscalYear, locale)}</span>
          </th>
          <td>
            <CallBadge state={state} />
          </td>
          <td data-label={t('dueOn')} className="nowrap">
            {formatDate(dueOn, locale)}
          </td>
          <td data-label={t('proposals')}>{t('count', { count: proposals })}</td>
        </tr>
      ))}
    </DataTable>
  )
}
