import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CallTable } from '@/components/council/call-table'
import { Decisions } from '@/components/council/decisions'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { listCalls } from '@/lib/councilCalls/read'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { countByMatter, listDecisions } from '@/lib/priorities/read'
import { CouncilTabs } from '../tabs'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('CouncilCalls')
  return { title: await pageTitle([t('title')]) }
}

/** The priority matters of the bureau by fiscal year, and the calls for proposals that led to them. */
export default async function CallsPage() {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const { calls, decisions, counts } = await asActor(actor, async (tx) => ({
    calls: await listCalls(tx, actor.bureauId),
    decisions: await listDecisions(tx, actor.bureauId),
    counts: await countByMatter(tx, actor.bureauId),
  }))
  const [t, s] = await Promise.all([getTranslations('CouncilCalls'), getTranslations('Supports')])
  return (
    <Page
      title={t('title')}
      lead={t('intro')}
      breadcrumbs={[{ href: '/supports', label: s('title') }]}
      actions={<ButtonLink href="/supports/council/calls/new">{t('new.link')}</ButtonLink>}
    >
      <CouncilTabs current="calls" />
      <Section title={t('list.title')}>
        {calls.length === 0 ? (
          <EmptyState title={t('list.empty')} />
        ) : (
          <CallTable calls={calls} area="/supports/council/calls" />
        )}
      </Section>
      <Section title={t('decisions.title')}>
        {decisions.length === 0 ? <p>{t('decisions.empty')}</p> : <Decisions decisions={decisions} counts={counts} />}
      </Section>
    </Page>
  )
}
