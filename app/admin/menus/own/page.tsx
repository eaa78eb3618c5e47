import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { DataTable } from '@/components/tables/data-table'
import { requireActor } from '@/lib/actor/require-actor'
import { one } from '@/lib/assignments/filters'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { listMenusForAdmin } from '@/lib/menus/list-for-admin'
import { nameIn } from '@/lib/menus/menu-name'
import { ownMenusCrumbs } from './crumbs'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Year.own')
  return { title: await pageTitle([t('title')]) }
}

/** The bureau's own menus with all their versions, to be added to, changed and ended. */
export default async function OwnMenusPage({ searchParams }: PageProps<'/admin/menus/own'>) {
  const actor = await requireActor('manager', 'administrator')
  const [search, t, m, locale] = await Promise.all([
    searchParams,
    getTranslations('Year.own'),
    getTranslations('Menus'),
    readLocale(),
  ])
  const menus = (await asActor(actor, (tx) => listMenusForAdmin(tx, actor))).filter(
    ({ bureauId, state }) => bureauId !== null && state === 'open',
  )
  const done = one(search.done)
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={await ownMenusCrumbs(actor.role)}
      actions={<ButtonLink href="/admin/menus/own/new">{t('new')}</ButtonLink>}
    >
      <p>
        <a href="/admin/menus/lifecycle">{m('title')}</a>
      </p>
      {done && t.has(`done.${done}`) ? <NotificationBanner tone="success" title={t(`done.${done}`)} /> : null}
      {menus.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <DataTable
          caption={t('title')}
          captionHidden
          columns={[
            { label: t('columns.name'), room: 'wide' },
            t('columns.version'),
            { label: t('columns.period'), room: 'wide' },
          ]}
        >
          {menus.map((menu) => (
            <tr key={menu.id}>
              <th scope="row">
                <a href={`/admin/menus/own/${menu.id}`}>{nameIn(locale, menu)}</a>
              </th>
              <td>{t('version', { version: menu.menuVersion })}</td>
              <td>
                {t('period', {
                  from: formatDate(menu.from, locale),
                  until: menu.until ? formatDate(menu.until, locale) : 'none',
                })}
              </td>
            </tr>
          ))}
        </DataTable>
      )}
    </Page>
  )
}
