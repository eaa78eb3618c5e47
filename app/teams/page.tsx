import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { RequestsPage } from '@/app/_requests/requests-page'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { RoomList } from '@/components/teams/room-list'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { TEAM_ROLES } from '@/lib/teams/kinds'
import { listTeams, MOST_ROOMS } from '@/lib/teams/list'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Teams')
  return { title: await pageTitle([t('title')]) }
}

export default async function TeamsPage() {
  const actor = await requireActor(...TEAM_ROLES)
  const rooms = await asActor(actor, listTeams)
  const [t, area] = await Promise.all([getTranslations('Teams'), getTranslations('Site.navigation')])
  const list = (
    <Section
      title={t('list.title')}
      lead={rooms.length === MOST_ROOMS ? t('list.most', { count: MOST_ROOMS }) : undefined}
    >
      {rooms.length > 0 ? (
        <RoomList rooms={rooms} />
      ) : (
        <EmptyState title={t('list.none')}>
          <p>{t('list.noneHint')}</p>
        </EmptyState>
      )}
    </Section>
  )
  if (actor.role !== 'contractor')
    return (
      <Page
        title={t('title')}
        lead={t('list.lead')}
        breadcrumbs={isDesk(actor) ? [{ href: '/supports', label: area('supports') }] : []}
      >
        {list}
      </Page>
    )
  return (
    <RequestsPage actor={actor} asked="contractor">
      {list}
    </RequestsPage>
  )
}
