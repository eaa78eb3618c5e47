import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { MemberTabs } from '@/components/network/network-tabs'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { RequestList } from '@/components/requests/request-list'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { listIntroductions } from '@/lib/network/introductions'
import { readJoining } from '@/lib/network/join'
import { MEMBER_ROLES } from '@/lib/network/kinds'
import { listMeetings } from '@/lib/network/meetings'
import { readMembership } from '@/lib/network/membership'
import { listOwnPosts } from '@/lib/network/posts'
import { listMyRequests } from '@/lib/requests/read'
import { JoinSection } from './join-section'
import { OwnSections } from './own-sections'

type Props = PageProps<'/network'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Network'), searchParams])
  return { title: await pageTitle([t('title')], Boolean(post)) }
}

/** The network as a member sees it first: what waits for its word, what it has published; or how to become one. */
export default async function NetworkPage({ searchParams }: Props) {
  const [actor, search] = [await requireActor(...MEMBER_ROLES), await searchParams]
  const shown = await asActor(actor, async (tx) => ({
    today: jstDate(await readClock(tx)),
    membership: await readMembership(tx, actor),
    joining: actor.role === 'municipal_staff' ? await readJoining(tx, actor) : null,
    forms: {
      join: await openForm(tx, actor, search, '/network/joining', 'Network.join.fields'),
      reply: await openForm(tx, actor, search, '/network/joining/reply', 'Network.join.fields'),
    },
    introductions: await listIntroductions(tx),
    posts: await listOwnPosts(tx, actor),
    meetings: await listMeetings(tx),
    requests: actor.role === 'network_member' ? await listMyRequests(tx) : [],
  }))
  const t = await getTranslations('Network')
  const { membership, joining, forms, requests, ...own } = shown
  const done = search.done === 'joined' ? 'done' : search.done === 'replied' ? 'replied' : null
  return (
    <Page
      title={t('title')}
      kicker={actor.organisationName}
      lead={t('lead')}
      errors={[...forms.join.errors, ...forms.reply.errors]}
    >
      {membership ? <MemberTabs current="home" /> : null}
      {done ? <NotificationBanner tone="success" title={t(`join.${done}`)} /> : null}
      {membership?.isValid ? null : <JoinSection {...{ actor, membership, joining, forms }} />}
      <OwnSections {...own} actor={actor} membership={membership} />
      {requests.length > 0 ? (
        <Section title={t('home.requests')}>
          <RequestList caption={t('home.requests')} requests={requests} area="/network" />
        </Section>
      ) : null}
    </Page>
  )
}
