import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CallFacts } from '@/components/council/call-facts'
import { DecisionFacts } from '@/components/council/decisions'
import { Discussion } from '@/components/council/discussion'
import { ProposalForm } from '@/components/council/proposal-form'
import { Proposals } from '@/components/council/proposals'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'
import { readCall } from '@/lib/councilCalls/read'
import { asActor } from '@/lib/db/as-actor'
import { openWriting } from '@/lib/forms/open-writing'

type Props = PageProps<'/council/calls/[callId]'>
const DONE = ['proposed', 'changed', 'withdrawn'] as const

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('CouncilCalls'), searchParams])
  return { title: await pageTitle([t('member.title')], post !== undefined) }
}

/** A call for proposals as a member reads it, with his or her own proposals, and the others' once they are released. */
export default async function MemberCallPage({ params, searchParams }: Props) {
  const actor = await requireActor('council_member')
  const { callId } = await params
  const search = await searchParams
  const path = `/council/calls/${callId}`
  const read = await asActor(actor, async (tx) => {
    const call = await readCall(tx, actor, callId)
    return (
      call && { call, form: await openWriting(tx, actor, search, `${path}/proposals`, 'CouncilCalls.proposalFields') }
    )
  })
  if (!read) notFound()
  const { call, form } = read
  const [t, o] = await Promise.all([getTranslations('CouncilCalls'), getTranslations('OtherSides')])
  const isOpen = call.state === 'open'
  const done = DONE.find((known) => known === search.done)
  const lead = isOpen ? 'proposals.memberOpen' : call.sharedAt ? 'proposals.memberShared' : 'proposals.memberClosed'
  return (
    <Page
      title={call.title}
      errors={form.errors}
      breadcrumbs={[{ href: '/council', label: o('areas.council_member.title') }]}
    >
      {done ? <NotificationBanner tone="success" title={t(`done.${done}`)} /> : null}
      <Section title={t('call.title')}>
        <CallFacts call={call} silent={null} />
      </Section>
      {call.decision ? (
        <Section title={t('decisions.one')}>
          <DecisionFacts decision={call.decision} />
        </Section>
      ) : null}
      <Section title={t('proposals.title')} lead={t(lead)}>
        <Proposals
          proposals={call.proposals}
          changeAt={isOpen ? (proposalId) => `${path}/proposals/${proposalId}` : undefined}
        />
      </Section>
      {isOpen ? (
        <Section title={t('member.propose')} id="propose">
          <ProposalForm action={`${path}/proposals`} form={form} send={t('member.send')} label={t('member.propose')} />
        </Section>
      ) : null}
      {call.notes.length > 0 ? (
        <Section title={t('notes.title')}>
          <Discussion notes={call.notes} forMembers />
        </Section>
      ) : null}
    </Page>
  )
}
