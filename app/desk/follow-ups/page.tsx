import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { TabsNav } from '@/components/layout/tabs-nav'
import { Pager } from '@/components/tables/pager'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { FollowUpSearch } from '@/lib/followUps/address'
import { countFollowUps, FOLLOW_UP_VIEWS, listFollowUps, PAGE_SIZE } from '@/lib/followUps/list'
import { DeskFollowUps } from './desk-follow-ups'
import { WhoseNav } from './whose-nav'

type Props = PageProps<'/desk/follow-ups'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('FollowUps')
  const { view } = FollowUpSearch.parse(await searchParams)
  return { title: await pageTitle([t(`desk.view.${view}`), t('title')]) }
}

export default async function DeskFollowUpsPage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { view, who, after } = FollowUpSearch.parse(await searchParams)
  const onlyMine = who === 'mine'
  const { list, counts } = await asActor(actor, async (tx) => {
    const now = await readClock(tx)
    const list = await listFollowUps(tx, actor, { view, onlyMine, after }, now)
    return { list, counts: await countFollowUps(tx, actor, onlyMine, now) }
  })
  const [t, locale] = [await getTranslations('FollowUps'), (await getLocale()) === 'en' ? 'en' : 'ja'] as const
  const practices = await getTranslations('PracticeDrafts')
  const href = (to: { view?: string; who?: string; after?: string }) =>
    `/desk/follow-ups?${new URLSearchParams({ view, who, ...to })}`
  return (
    <Page
      title={t('title')}
      width="wide"
      actions={
        <ButtonLink href="/desk/practices" variant="secondary">
          {practices('title')}
        </ButtonLink>
      }
    >
      <WhoseNav who={who} hrefOf={(which) => href({ who: which })} />
      <TabsNav
        label={t('desk.views')}
        tabs={FOLLOW_UP_VIEWS.map((which) => ({
          ...{ href: href({ view: which }), label: t(`desk.view.${which}`), current: which === view },
          count: counts.get(which),
        }))}
      />
      {list.rows.length > 0 ? (
        <DeskFollowUps rows={list.rows} view={view} locale={locale} />
      ) : (
        <EmptyState title={t('desk.empty')} />
      )}
      <Pager nextHref={list.next ? href({ after: list.next }) : undefined} size={PAGE_SIZE} />
    </Page>
  )
}
