import { useLocale, useTranslations } from 'next-intl'
import { EmptyState } from '@/components/layout/empty-state'
import { DataTable } from '@/components/tables/data-table'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import type { ReadVersion } from '@/lib/menus/read-lifecycle'

/** What was done with a version, when, by whom and why. */
export function MenuHistory({ events }: { events: ReadVersion['menu']['events'] }) {
  const t = useTranslations('Menus.history')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (events.length === 0) return <EmptyState title={t('none')} />
  return (
    <DataTable
      caption={t('title')}
      captionHidden
      columns={[t('on'), { label: t('what'), room: 'medium' }, { label: t('reason'), room: 'wide' }, t('by')]}
    >
      {events.map(({ id, kind, onDay, reason, byName }) => (
        <tr key={id}>
          <td>{formatDate(dayOf(onDay), locale)}</td>
          <td>{t(`kinds.${kind}`)}</td>
          <td className="whitespace-pre-wrap">{reason}</td>
          <td>{byName}</td>
        </tr>
      ))}
    </DataTable>
  )
}
