import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import type { WatchedNeed } from '@/lib/network/secretariat'
import { DataTable } from '../tables/data-table'
import { PostBadge } from './states'

/** Needs as the secretariat watches over them: whose they are, how long they stand, who has answered. */
export function NeedTable({ needs, caption }: { needs: readonly WatchedNeed[]; caption: string }) {
  const t = useTranslations('NetworkDesk.needs')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const columns = [
    { label: t('name'), room: 'wide' as const },
    t('who'),
    t('state'),
    { label: t('age'), numeric: true },
    { label: t('answers'), numeric: true },
    { label: t('introductions'), numeric: true },
    t('until'),
  ]
  return (
    <DataTable caption={caption} captionHidden columns={columns} stacks>
      {needs.map((need) => (
        <tr key={need.id}>
          <th scope="row">
            <a href={`/supports/network/posts/${need.id}`}>{need.title}</a>
          </th>
          <td data-label={t('who')}>
            {need.organisation}
            {need.number ? <span className="block">{need.number}</span> : null}
          </td>
          <td data-label={t('state')}>
            <PostBadge state={need.state} hasRunOut={need.hasRunOut} />
          </td>
          <td data-label={t('age')} className="numeric">
            {need.days === null ? t('no') : t('days', { days: need.days })}
          </td>
          <td data-label={t('answers')} className="numeric">
            {need.answers}
          </td>
          <td data-label={t('introductions')} className="numeric">
            {need.introductions}
          </td>
          <td className="nowrap" data-label={t('until')}>
            {need.expiresOn ? formatDate(dayOf(need.expiresOn), locale) : t('no')}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
