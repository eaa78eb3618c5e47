import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { TabsNav } from '@/components/layout/tabs-nav'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { DeclineCard } from '@/components/partners/decline-card'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { openDeclines } from './open-declines'

export async function generateMetadata({ searchParams }: PageProps<'/supports/routing'>): Promise<Metadata> {
  const t = await getTranslations('Routing')
  return { title: await pageTitle([t('title')], Boolean((await searchParams).post)) }
}

export default async function RoutingPage({ searchParams }: PageProps<'/supports/routing'>) {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const search = await searchParams
  const reviewed = search.show === 'reviewed'
  const { declines, count, names, errors } = await asActor(actor, (tx) => openDeclines(tx, actor, search, reviewed))
  const [t, p] = await Promise.all([getTranslations('Routing'), getTranslations('Partners')])
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      errors={errors}
      breadcrumbs={[
        { href: '/supports', label: p('supports') },
        { href: '/supports/partners', label: p('title') },
      ]}
    >
      {search.done === 'reviewed' ? <NotificationBanner tone="success" title={t('done')} /> : null}
      <TabsNav
        label={t('tabs')}
        tabs={[
          { href: '/supports/routing', label: t('open'), current: !reviewed },
          { href: '/supports/routing?show=reviewed', label: t('reviewed'), current: reviewed },
        ]}
      />
      {declines.length === 0 ? (
        <EmptyState title={t(reviewed ? 'noneReviewed' : 'noneOpen')} />
      ) : (
        <>
          <p>{t('count', { count, shown: declines.length })}</p>
          {declines.map(({ decline, form }) => (
            <DeclineCard key={decline.id} {...{ decline, form, names }} />
          ))}
        </>
      )}
    </Page>
  )
}
