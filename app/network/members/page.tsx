import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { DirectoryFilter } from '@/components/network/directory-filter'
import { MemberList } from '@/components/network/member-list'
import { MemberTabs } from '@/components/network/network-tabs'
import { Pager } from '@/components/tables/pager'
import { DirectoryInput, listChoices, listMembers, MEMBERS_SHOWN } from '@/lib/network/directory'
import { openAsMember } from '../open'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Network')
  return { title: await pageTitle([t('tabs.members'), t('title')]) }
}

/** The directory of members, by words, kind, theme and prefecture. */
export default async function MembersPage({ searchParams }: PageProps<'/network/members'>) {
  const asked = DirectoryInput.parse(await searchParams)
  const { list, choices } = await openAsMember(async (tx, _actor, { bureauId }) => ({
    list: await listMembers(tx, asked),
    choices: await listChoices(tx, bureauId),
  }))
  const t = await getTranslations('Network')
  const at = (page: number) => `/network/members?${new URLSearchParams({ ...asked, page: String(page) })}`
  return (
    <Page title={t('tabs.members')}>
      <MemberTabs current="members" />
      <DirectoryFilter action="/network/members" asked={asked} choices={choices} />
      {list.rows.length === 0 ? (
        <EmptyState title={t('directory.nothing')} />
      ) : (
        <MemberList members={list.rows} caption={t('tabs.members')} base="/network/members" />
      )}
      <Pager
        previousHref={asked.page > 1 ? at(asked.page - 1) : undefined}
        nextHref={list.count > asked.page * MEMBERS_SHOWN ? at(asked.page + 1) : undefined}
        size={MEMBERS_SHOWN}
        summary={t('directory.count', { count: list.count })}
      />
    </Page>
  )
}
