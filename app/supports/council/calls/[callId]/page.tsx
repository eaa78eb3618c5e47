import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { CallFacts } from '@/components/council/call-facts'
import { DecisionFacts } from '@/components/council/decisions'
import { Discussion } from '@/components/council/discussion'
import { LeadForms } from '@/components/council/lead-forms'
import { Proposals } from '@/components/council/proposals'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { countSilentMembers, readCall } from '@/lib/councilCalls/read'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { dateOf } from '@/lib/japanese/day'
import { CallDone } from './call-done'

type Props = PageProps<'/supports/council/calls/[callId]'>

const open = cache(async (callId: string, post: string | undefined) => {
  const actor = await requireActor(...DESK_ROLES)
  const path = `/supports/council/calls/${callId}`
  const read = await asActor(actor, async (tx) => {
    const call = await readCall(tx, actor, callId)
    if (!call) return null
    const form = (deed: string) => openForm(tx, actor, { post }, `${path}/${deed}`, 'CouncilCalls.fields')
    const forms = { closing: await form('closing'), sharing: await form('sharing'), notes: await form('notes') }
    return { call, forms, silent: await countSilentMembers(tx, call, dateOf(await readClock(tx))) }
  })
  if (!read) notFound()
  return { ...read, path, errors: Object.values(read.forms).flatMap((form) => form.errors) }
})

const one = (post: string | string[] | undefined) => (typeof post === 'string' ? post : undefined)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ callId }, { post }, t] = await Promise.all([params, searchParams, getTranslations('CouncilCalls')])
  const { call, errors } = await open(callId, one(post))
  return { title: await pageTitle([call.title, t('title')], errors.length > 0) }
}

/** One call for proposals, from its text to the decision, with the deed whose turn it is. */
export default async function CallPage({ params, searchParams }: Props) {
  const [{ callId }, { post, done }, t] = await Promise.all([params, searchParams, getTranslations('CouncilCalls')])
  const { call, forms, silent, path, errors } = await open(callId, one(post))
  return (
    <Page
      title={call.title}
      errors={errors}
      breadcrumbs={[{ href: '/supports/council/calls', label: t('title') }]}
      width="wide"
    >
      <CallDone what={done} />
      <Section title={t('call.title')}>
        <CallFacts call={call} silent={call.state === 'open' ? silent : null} />
      </Section>
      {call.decision ? (
        <Section title={t('decisions.one')}>
          <DecisionFacts decision={call.decision} />
        </Section>
      ) : null}
      <Section
        title={t('proposals.titleCount', { count: call.proposals.length })}
        lead={t(call.sharedAt ? 'proposals.sharedLead' : 'proposals.ownLead')}
      >
        <Proposals proposals={call.proposals} />
      </Section>
      <Section title={t('notes.title')}>
        <Discussion notes={call.notes} forMembers={false} />
      </Section>
      <LeadForms {...{ call, forms, path }} />
    </Page>
  )
}
