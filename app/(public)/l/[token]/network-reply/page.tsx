import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PlainText } from '@/components/consultations/plain-text'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { openForm } from '@/lib/forms/open-form'
import { findOwnApplication } from '@/lib/network/apply'
import { ApplicationRows } from '../application-rows'
import { showLink } from '../open-link'

type Props = PageProps<'/l/[token]/network-reply'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Network.application'), searchParams])
  return { title: await pageTitle([t('replyTitle')], Boolean(post)), robots: { index: false } }
}

/** What the secretariat asks back, with the place to reply; or what it has decided, and why. */
export default async function ReplyPage({ params, searchParams }: Props) {
  const [{ token }, search] = [await params, await searchParams]
  const action = `/l/${token}/network-reply/sending`
  const { application, form } = await showLink(token, 'network_reply', async (tx, bearer, link) => ({
    application: await findOwnApplication(tx, link.subjectId),
    form: await openForm(tx, bearer, search, action, 'Network.application.replyFields'),
  }))
  const t = await getTranslations('Network.application')
  const isAsked = application.state === 'asked_back'
  return (
    <Page title={t('replyTitle')} errors={form.errors} width="narrow">
      {application.state === 'declined' ? <p>{t('declinedLead')}</p> : null}
      <Section title={t(isAsked ? 'asked' : 'reason')}>
        <PlainText>{isAsked ? application.asked : application.decisionReason}</PlainText>
      </Section>
      {isAsked ? (
        <Form action={action} state={form}>
          <TextArea name="reply" label={t('replyFields.reply')} state={form} required rows={5} upTo={2000} />
          <SubmitButton>{t('reply')}</SubmitButton>
        </Form>
      ) : null}
      <Section title={t('formTitle')}>
        <ApplicationRows application={application} />
      </Section>
    </Page>
  )
}
