import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { DirectoryFilter } from '@/components/network/directory-filter'
import { MemberList } from '@/components/network/member-list'
import { SecretariatTabs } from '@/components/network/network-tabs'
import { Pager } from '@/components/tables/pager'
import { DirectoryInput, listChoices, listMembers, MEMBERS_SHOWN } from '@/lib/network/directory'
import { networkCrumbs } from '../crumbs'
import { openAtSecretariat } from '../open'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('NetworkDesk')
  return { title: await pageTitle([t('members.title'), t('title')]) }
}

/** All members that the bureau's network has or had. */
export default async function SecretariatMembersPage({ searchParams }: PageProps<'/supports/network/members'>) {
  const asked = DirectoryInput.parse(await searchParams)
  const { list, choices } = await openAtSecretariat(async (tx, { bureauId }) => ({
    list: await listMembers(tx, asked, { withPast: true }),
    choices: await listChoices(tx, bureauId),
  }))
  const [t, words] = [await getTranslations('NetworkDesk.members'), await getTranslations('Network.directory')]
  const at = (page: number) => `/supports/network/members?${new URLSearchParams({ ...asked, page: String(page) })}`
  return (
    <Page title={t('title')} breadcrumbs={await networkCrumbs()}>
      <SecretariatTabs current="members" />
      <DirectoryFilter action="/supports/network/members" asked={asked} choices={choices} />
      {list.rows.length === 0 ? (
        <EmptyState title={words('nothing')} />
      ) : (
        <MemberList members={list.rows} caption={t('title')} base="/supports/network/members" withState />
      )}
      <Pager
        previousHref={asked.page > 1 ? at(asked.page - 1) : undefined}
        nextHref={list.count > asked.page * MEMBERS_SHOWN ? at(asked.page + 1) : undefined}
        size={MEMBERS_SHOWN}
        summary={words('count', { count: list.count })}
      />
    </Page>
  )
}
