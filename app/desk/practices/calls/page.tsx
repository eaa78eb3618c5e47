import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { DataTable } from '@/components/tables/data-table'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel, formatDate } from '@/lib/japanese/dates'
import { listCalls } from '@/lib/practiceCalls/read'

export async function generateMetadata(): Promise<Metadata> {
  const [t, drafts] = [await getTranslations('PracticeCalls'), await getTranslations('PracticeDrafts')]
  return { title: await pageTitle([t('title'), drafts('title')]) }
}

/** The bureau's calls for practices on its priority matters, those under way first. */
export default async function CallsPage() {
  const actor = await requireActor(...DESK_ROLES)
  const calls = await asActor(actor, (tx) => listCalls(tx, actor.bureauId ?? ''))
  const [t, drafts, locale] = [
    await getTranslations('PracticeCalls'),
    await getTranslations('PracticeDrafts'),
    await readLocale(),
  ]
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={[{ href: '/desk/practices', label: drafts('title') }]}
      actions={<ButtonLink href="/desk/practices/calls/new">{t('new')}</ButtonLink>}
    >
      {calls.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <DataTable
          caption={t('title')}
          captionHidden
          stacks
          columns={[{ label: t('fields.title'), room: 'wide' }, t('state'), t('fields.dueOn'), t('places'), t('filed')]}
        >
          {calls.map(({ id, title, matter, state, dueOn, _count }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/desk/practices/calls/${id}`}>{title}</a>
                <span className="block font-400 text-solid-gray-700">
                  {fiscalYearLabel(matter.fiscalYear, locale)} {matter.title}
                </span>
              </th>
              <td data-label={t('state')}>{t(`states.${state}`)}</td>
              <td data-label={t('fields.dueOn')} className="nowrap">
                {formatDate(dueOn, locale)}
              </td>
              <td data-label={t('places')} className="tabular-nums">
                {_count.places}
              </td>
              <td data-label={t('filed')} className="tabular-nums">
                {t('count', { count: _count.drafts })}
              </td>
            </tr>
          ))}
        </DataTable>
      )}
    </Page>
  )
}
