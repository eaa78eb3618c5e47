import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EventList } from '@/components/events/event-list'
import { OwnEvents } from '@/components/events/own-events'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { Pager } from '@/components/tables/pager'
import { PlanLinks } from '@/components/year-plans/plan-links'
import { currentActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { EVENTS_SHOWN, listComing, listOwnComing, listPast, PublicListInput } from '@/lib/events/list'
import { canApply } from '@/lib/events/policy'
import { listYearPlans } from '@/lib/yearPlans/read'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Events')
  return { title: await pageTitle([t('title')]) }
}

/** Seminars, training and meetings to come and of the past: the open ones for everybody, others for the offices that were told. */
export default async function EventsPage({ searchParams }: PageProps<'/events'>) {
  const [asked, actor] = [PublicListInput.parse(await searchParams), await currentActor()]
  const isPast = asked.of === 'past'
  const { page, own, plans } = await asActor(actor ?? { kind: 'public' }, async (tx) => ({
    page: isPast ? await listPast(tx, asked.page) : await listComing(tx, asked.page),
    plans: isPast ? [] : await listYearPlans(tx),
    own: actor && canApply(actor) && !isPast ? await listOwnComing(tx, actor.userId) : [],
  }))
  const t = await getTranslations('Events')
  const at = (number: number) => `/events?${new URLSearchParams({ of: asked.of, page: String(number) })}`
  return (
    <Page title={t('title')} lead={t('lead')}>
      {own.length > 0 ? <OwnEvents own={own} /> : null}
      <Section
        title={t(isPast ? 'past' : 'coming')}
        actions={<a href={isPast ? '/events' : '/events?of=past'}>{t(isPast ? 'toComing' : 'toPast')}</a>}
      >
        {page.rows.length === 0 ? (
          <EmptyState title={t(isPast ? 'nonePast' : 'noneComing')} />
        ) : (
          <EventList events={page.rows} />
        )}
        <Pager
          previousHref={asked.page > 1 ? at(asked.page - 1) : undefined}
          nextHref={page.hasMore ? at(asked.page + 1) : undefined}
          size={EVENTS_SHOWN}
        />
      </Section>
      {plans.length > 0 ? (
        <Section title={t('plans')}>
          <PlanLinks plans={plans} at="/events/plans" isPublic />
        </Section>
      ) : null}
    </Page>
  )
}
