import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ChangeForm } from '@/app/_proposals/change-form'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { one, openProposal } from '../open'

type Props = PageProps<'/reports/proposals/[id]/change'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id }, { post }, t] = await Promise.all([params, searchParams, getTranslations('MenuProposals')])
  const { proposal, form } = await openProposal(id, 'changing', one(post))
  return { title: await pageTitle([t('change.title'), proposal.title], form.errors.length > 0) }
}

/** A proposal as it is rewritten before it is decided. */
export default async function ChangeProposalPage({ params, searchParams }: Props) {
  const [{ id }, { post }, t] = await Promise.all([params, searchParams, getTranslations('MenuProposals')])
  const { proposal, form, offered, path } = await openProposal(id, 'changing', one(post))
  return (
    <Page
      title={t('change.title')}
      lead={t('change.lead')}
      errors={form.errors}
      breadcrumbs={[
        { href: '/reports/proposals', label: t('title') },
        { href: path, label: proposal.title },
      ]}
      width="narrow"
    >
      <ChangeForm action={`${path}/changing`} form={form} proposal={proposal} offered={offered} />
    </Page>
  )
}
