import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Hidden } from '@/components/forms/hidden'
import { TextField } from '@/components/forms/text-field'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { TabsNav } from '@/components/layout/tabs-nav'
import { PlaceAndTheme } from '@/components/network/directory-filter'
import { MemberTabs } from '@/components/network/network-tabs'
import { PostList } from '@/components/network/post-list'
import { FilterForm } from '@/components/tables/filter-form'
import { Pager } from '@/components/tables/pager'
import { listChoices } from '@/lib/network/directory'
import { BoardInput, listBoard, POSTS_SHOWN } from '@/lib/network/posts'
import { openAsMember } from '../open'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Network')
  return { title: await pageTitle([t('tabs.board'), t('title')]) }
}

/** Needs and offers that stand today, by theme, place and words. */
export default async function BoardPage({ searchParams }: PageProps<'/network/board'>) {
  const asked = BoardInput.parse(await searchParams)
  const { list, choices } = await openAsMember(async (tx, _actor, { bureauId }) => ({
    list: await listBoard(tx, asked),
    choices: await listChoices(tx, bureauId),
  }))
  const t = await getTranslations('Network')
  const { kind } = asked
  const at = (page: number) => `/network/board?${new URLSearchParams({ ...asked, page: String(page) })}`
  const isNarrowed = [asked.q, asked.theme, asked.prefecture].some((value) => value !== '')
  return (
    <Page
      title={t('tabs.board')}
      lead={t(kind === 'need' ? 'board.needLead' : 'board.offerLead')}
      actions={
        <ButtonLink href={`/network/posts/new?kind=${kind}`}>
          {t(kind === 'need' ? 'home.newNeed' : 'home.newOffer')}
        </ButtonLink>
      }
    >
      <MemberTabs current="board" />
      <TabsNav
        label={t('board.views')}
        tabs={[
          { href: '/network/board', label: t('board.needs'), current: kind === 'need' },
          { href: '/network/board?kind=offer', label: t('board.offers'), current: kind === 'offer' },
        ]}
      />
      <FilterForm
        action="/network/board"
        label={t('board.filter')}
        submitLabel={t('board.search')}
        clearHref={isNarrowed ? `/network/board?kind=${kind}` : undefined}
      >
        <Hidden name="kind" value={kind} />
        <TextField name="q" type="search" label={t('board.words')} defaultValue={asked.q} width="medium" />
        <PlaceAndTheme asked={asked} choices={choices} />
      </FilterForm>
      {list.rows.length === 0 ? (
        <EmptyState title={t('board.nothing')} />
      ) : (
        <PostList posts={list.rows} caption={t(`board.${kind}s`)} kind={kind} />
      )}
      <Pager
        previousHref={asked.page > 1 ? at(asked.page - 1) : undefined}
        nextHref={list.count > asked.page * POSTS_SHOWN ? at(asked.page + 1) : undefined}
        size={POSTS_SHOWN}
        summary={t('board.count', { count: list.count })}
      />
    </Page>
  )
}
