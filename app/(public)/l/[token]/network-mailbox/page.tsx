import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { openForm } from '@/lib/forms/open-form'
import { findOwnApplication } from '@/lib/network/apply'
import { ApplicationRows } from '../application-rows'
import { showLink } from '../open-link'

type Props = PageProps<'/l/[token]/network-mailbox'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Network.application'), searchParams])
  return { title: await pageTitle([t('confirmTitle')], Boolean(post)), robots: { index: false } }
}

/** Is this mailbox yours? Opening shows what was applied for; the button confirms it. */
export default async function ConfirmMailboxPage({ params, searchParams }: Props) {
  const [{ token }, search] = [await params, await searchParams]
  const action = `/l/${token}/network-mailbox/confirmation`
  const { application, form } = await showLink(token, 'network_mailbox', async (tx, bearer, link) => ({
    application: await findOwnApplication(tx, link.subjectId),
    form: await openForm(tx, bearer, search, action, 'Network.application.fields'),
  }))
  const t = await getTranslations('Network.application')
  return (
    <Page title={t('confirmTitle')} lead={t('confirmLead')} errors={form.errors} width="narrow">
      <ApplicationRows application={application} />
      <Form action={action} state={form}>
        <SubmitButton>{t('confirm')}</SubmitButton>
      </Form>
    </Page>
  )
}
