import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/tables/data-table'
import type { Actor } from '@/lib/actor/actor'
import { formatDay } from '@/lib/japanese/dates'
import { REPORTS } from '@/lib/reports/reports'
import type { View } from '@/lib/reports/views'
import { canChangeView } from '@/lib/savedViews/saved-view'

type Props = { views: readonly View[]; actor: Actor; locale: 'ja' | 'en' }

/** The saved reports with the way to each and the way to change it. */
export function ViewTable({ views, actor, locale }: Props) {
  const t = useTranslations('ReportViews')
  const reports = useTranslations('Reports')
  return (
    <DataTable
      caption={t('manage.title')}
      captionHidden
      columns={[
        { label: t('fields.name'), room: 'wide' },
        t('manage.report'),
        t('manage.whose'),
        t('fields.mailEvery'),
        t('manage.deed'),
      ]}
    >
      {views.map((view) => (
        <tr key={view.id}>
          <th scope="row" className="[overflow-wrap:anywhere]">
            <a href={`${REPORTS[view.report].path}?${view.query}`}>{view.name}</a>
          </th>
          <td>{reports(`reports.${view.report}.tab`)}</td>
          <td>
            {view.own ? t(view.shared ? 'manage.ownShared' : 'manage.own') : t('manage.of', { name: view.ownerName })}
          </td>
          <td>
            {t(`every.${view.mailEvery}`)}
            {view.mailOn ? (
              <span className="block text-dns-14N-130">
                {t('manage.next', { date: formatDay(view.mailOn.toISOString().slice(0, 10), locale) })}
              </span>
            ) : null}
          </td>
          <td>
            {canChangeView(actor, view) ? (
              <a href={`/reports/views/${view.id}`} aria-label={t('manage.changeOf', { name: view.name })}>
                {t('manage.change')}
              </a>
            ) : null}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
