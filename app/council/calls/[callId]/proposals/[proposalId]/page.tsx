import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { ProposalForm } from '@/components/council/proposal-form'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { readCall } from '@/lib/councilCalls/read'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'

type Props = PageProps<'/council/calls/[callId]/proposals/[proposalId]'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('CouncilCalls'), searchParams])
  return { title: await pageTitle([t('member.change')], post !== undefined) }
}

/** One's own proposal, to be changed or taken back while the call is open. */
export default async function ProposalPage({ params, searchParams }: Props) {
  const actor = await requireActor('council_member')
  const { callId, proposalId } = await params
  const search = await searchParams
  const path = `/council/calls/${callId}/proposals/${proposalId}`
  const read = await asActor(actor, async (tx) => {
    const call = await readCall(tx, actor, callId)
    const proposal = call?.proposals.find(({ id, isOwn }) => id === proposalId && isOwn)
    const form = (deed: string) => openForm(tx, actor, search, `${path}/${deed}`, 'CouncilCalls.proposalFields')
    return call && proposal && { call, proposal, change: await form('change'), withdrawal: await form('withdrawal') }
  })
  if (!read) notFound()
  const { call, proposal, change, withdrawal } = read
  const [t, o] = await Promise.all([getTranslations('CouncilCalls'), getTranslations('OtherSides')])
  return (
    <Page
      title={t('member.change')}
      errors={[...change.errors, ...withdrawal.errors]}
      breadcrumbs={[
        { href: '/council', label: o('areas.council_member.title') },
        { href: `/council/calls/${callId}`, label: call.title },
      ]}
      width="narrow"
    >
      <CurrentTexts theirs={change.theirs} labels="CouncilCalls.proposalFields" />
      {call.state === 'open' ? (
        <>
          <ProposalForm
            action={`${path}/change`}
            form={change}
            send={t('member.save')}
            label={t('member.change')}
            proposal={proposal}
          >
            <SeenVersion state={change} current={proposal.version} />
          </ProposalForm>
          <Section title={t('member.withdraw')} lead={t('member.withdrawLead')}>
            <Form action={`${path}/withdrawal`} state={withdrawal} label={t('member.withdraw')}>
              <SubmitButton variant="secondary">{t('member.withdraw')}</SubmitButton>
            </Form>
          </Section>
        </>
      ) : (
        <p>{t('proposals.memberClosed')}</p>
      )}
    </Page>
  )
}
