import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Comments } from '@/app/_proposals/comments'
import { DecisionForm } from '@/app/_proposals/decision-form'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { one, openProposal } from '../open'

type Props = PageProps<'/reports/proposals/[id]/decision'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  await requireActor('manager')
  const [{ id }, { post }, t] = await Promise.all([params, searchParams, getTranslations('MenuProposals')])
  const { proposal, form } = await openProposal(id, 'deciding', one(post))
  return { title: await pageTitle([t('decide.title'), proposal.title], form.errors.length > 0) }
}

/** The decision on a proposal, with what the council has said in sight. */
export default async function DecideProposalPage({ params, searchParams }: Props) {
  await requireActor('manager')
  const [{ id }, { post }, t] = await Promise.all([params, searchParams, getTranslations('MenuProposals')])
  const { proposal, form, path, today } = await openProposal(id, 'deciding', one(post))
  return (
    <Page
      title={t('decide.title')}
      lead={t('decide.lead')}
      errors={form.errors}
      breadcrumbs={[
        { href: '/reports/proposals', label: t('title') },
        { href: path, label: proposal.title },
      ]}
      width="narrow"
    >
      <DecisionForm action={`${path}/deciding`} form={form} version={proposal.version} today={today} />
      <Section title={t('comments.title')}>
        <Comments asks={proposal.asks} today={today} />
      </Section>
    </Page>
  )
}
