import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DecisionForm } from '@/components/council/decision-form'
import { Proposals } from '@/components/council/proposals'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { readCall } from '@/lib/councilCalls/read'
import { mayNow } from '@/lib/councilCalls/states'
import { asActor } from '@/lib/db/as-actor'
import { openWriting } from '@/lib/forms/open-writing'

type Props = PageProps<'/supports/council/calls/[callId]/decision'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('CouncilCalls'), searchParams])
  return { title: await pageTitle([t('decide.title')], post !== undefined) }
}

/** The decision as it is written, with the proposals in sight. */
export default async function DecisionPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { callId } = await params
  const search = await searchParams
  const action = `/supports/council/calls/${callId}/deciding`
  const read = await asActor(actor, async (tx) => {
    const call = await readCall(tx, actor, callId)
    return call && { call, form: await openWriting(tx, actor, search, action, 'CouncilCalls.fields') }
  })
  if (!read) notFound()
  const { call, form } = read
  const t = await getTranslations('CouncilCalls')
  return (
    <Page
      title={t('decide.title')}
      kicker={call.title}
      lead={t('decide.lead')}
      errors={form.errors}
      breadcrumbs={[
        { href: '/supports/council/calls', label: t('title') },
        { href: `/supports/council/calls/${callId}`, label: call.title },
      ]}
    >
      {mayNow(call.state, 'decide') ? (
        <DecisionForm action={action} form={form} />
      ) : (
        <p>{t(`decide.notNow.${call.decision ? 'decided' : 'early'}`)}</p>
      )}
      <Section title={t('proposals.title')}>
        <Proposals proposals={call.proposals} />
      </Section>
    </Page>
  )
}
