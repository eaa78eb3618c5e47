import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AdviceTable } from '@/components/council/advice-table'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { TabsNav } from '@/components/layout/tabs-nav'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { ADVICE_VIEWS, LISTED_AT_MOST, listAdvice } from '@/lib/council/list-advice'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { CouncilTabs } from './tabs'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Council.list')
  return { title: await pageTitle([t('title')]) }
}

/** The advice asked of council members: what is awaited since when, and what came. */
export default async function CouncilAdvicePage({ searchParams }: PageProps<'/supports/council'>) {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const { view: asked } = await searchParams
  const view = ADVICE_VIEWS.find((known) => known === asked) ?? 'waiting'
  const advice = await asActor(actor, (tx) => listAdvice(tx, actor.bureauId, view))
  const [t, s] = await Promise.all([getTranslations('Council.list'), getTranslations('Supports')])
  return (
    <Page title={t('title')} lead={t('lead')} breadcrumbs={[{ href: '/supports', label: s('title') }]} width="wide">
      <CouncilTabs current="advice" />
      <TabsNav
        label={t('views')}
        tabs={ADVICE_VIEWS.map((one) => ({
          href: `/supports/council?view=${one}`,
          label: t(`view.${one}`),
          current: one === view,
        }))}
      />
      {advice.length === 0 ? (
        <EmptyState title={t(`empty.${view}`)}>
          <p>{t('emptyHint')}</p>
        </EmptyState>
      ) : (
        <AdviceTable advice={advice} />
      )}
      {advice.length === LISTED_AT_MOST ? <p>{t('most', { count: LISTED_AT_MOST })}</p> : null}
    </Page>
  )
}
