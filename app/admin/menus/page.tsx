import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { listMenusForAdmin } from '@/lib/menus/list-for-admin'
import { Done } from '../done'
import { MenuTable } from './menu-table'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Admin')
  return { title: await pageTitle([t('areas.menus.title'), t('title')]) }
}

export default async function MenusPage({ searchParams }: PageProps<'/admin/menus'>) {
  const actor = await requireActor('administrator', 'operator')
  const [search, t] = await Promise.all([searchParams, getTranslations('Admin')])
  const menus = (await asActor(actor, (tx) => listMenusForAdmin(tx, actor))).filter(
    ({ state, standing }) => state === 'open' && standing !== 'replaced',
  )
  const [k, m] = await Promise.all([getTranslations('Transfers.keepers'), getTranslations('Menus')])
  const own = menus.filter(({ bureauId }) => bureauId !== null)
  const isOperator = actor.role === 'operator'
  return (
    <Page
      title={t('areas.menus.title')}
      lead={t('menus.lead')}
      breadcrumbs={[{ href: '/admin', label: t('title') }]}
      width="wide"
    >
      <Done what={search.done} />
      <p>
        <a href="/admin/menus/lifecycle">{m('title')}</a>
      </p>
      {isOperator ? null : (
        <p>
          <a href="/admin/menus/sections">{k('title')}</a>
        </p>
      )}
      {isOperator ? null : (
        <Section title={t('menus.own')}>
          {own.length > 0 ? (
            <MenuTable caption={t('menus.own')} menus={own} mayChange />
          ) : (
            <EmptyState title={t('menus.noOwn')}>{t('menus.noOwnText')}</EmptyState>
          )}
        </Section>
      )}
      <Section title={t('menus.national')} lead={isOperator ? undefined : t('menus.nationalLead')}>
        <MenuTable
          caption={t('menus.national')}
          menus={menus.filter(({ bureauId }) => bureauId === null)}
          mayChange={isOperator}
        />
      </Section>
    </Page>
  )
}
