import { useLocale, useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/notices/status-badge'
import { DataTable } from '@/components/tables/data-table'
import type { Colleague } from '@/lib/colleagues/list'
import { formatDate } from '@/lib/japanese/dates'

type Props = {
  caption: string
  colleagues: readonly Colleague[]
  area: string
  today: string
  invited: ReadonlySet<string>
}

/** Colleagues of one section: since when, how reached, and how much each holds. */
export function ColleagueTable({ caption, colleagues, area, today, invited }: Props) {
  const t = useTranslations('Colleagues')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const day = (date: string) => formatDate(date, locale)
  return (
    <DataTable
      caption={caption}
      captionHidden
      stacks
      columns={[
        { label: t('columns.name'), room: 'medium' },
        { label: t('columns.period'), room: 'wide' },
        { label: t('columns.reach'), room: 'medium' },
        t('columns.held'),
      ]}
    >
      {colleagues.map((colleague) => (
        <tr key={colleague.id}>
          <th scope="row">
            <a href={`${area}/${colleague.id}`}>{colleague.name}</a>
            {colleague.isAccountManager ? <span className="block font-400">{t('accountManager')}</span> : null}
            {invited.has(colleague.userId) ? (
              <span className="block">
                <StatusBadge tone="warning">{t('invited')}</StatusBadge>
              </span>
            ) : null}
          </th>
          <td data-label={t('columns.period')}>
            {t(colleague.from > today ? 'begins' : 'since', { date: day(colleague.from) })}
            {colleague.until ? <span className="block">{t('until', { date: day(colleague.until) })}</span> : null}
          </td>
          <td data-label={t('columns.reach')}>
            {colleague.mailbox ?? t('noMailbox')}
            {colleague.phone ? <span className="block">{colleague.phone}</span> : null}
          </td>
          <td data-label={t('columns.held')} className="nowrap">
            {t('count', { count: colleague.held })}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
