import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/layout/empty-state'
import { DataTable } from '@/components/tables/data-table'
import type { Actor } from '@/lib/actor/actor'
import { canChangeView, type SavedView } from '@/lib/savedViews/saved-view'

type Props = { views: readonly SavedView[]; actor: Actor }

/** The saved views, whose they are, and the way to change them. */
export function ViewList({ views, actor }: Props) {
  const t = useTranslations('QueueViews')
  if (views.length === 0)
    return (
      <EmptyState title={t('manage.none')}>
        <p>{t('manage.noneHint')}</p>
      </EmptyState>
    )
  return (
    <DataTable
      caption={t('manage.title')}
      captionHidden
      columns={[{ label: t('fields.name'), room: 'wide' }, t('manage.whose'), t('manage.deed')]}
    >
      {views.map((view) => (
        <tr key={view.id}>
          <th scope="row" className="[overflow-wrap:anywhere]">
            <a href={`/desk?${view.query}`}>{view.name}</a>
          </th>
          <td>
            {view.own ? t(view.shared ? 'manage.ownShared' : 'manage.own') : t('manage.of', { name: view.ownerName })}
          </td>
          <td>
            {canChangeView(actor, view) ? (
              <a href={`/desk/views/${view.id}`} aria-label={t('manage.changeOf', { name: view.name })}>
                {t('manage.change')}
              </a>
            ) : null}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
