import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { InquiryFacts } from '@/components/inquiries/inquiry-facts'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { PrecedentList } from '@/components/precedents/precedent-list'
import { canLogDialogue } from '@/lib/consultations/policy'
import { openForm } from '@/lib/forms/open-form'
import { listInquiries } from '@/lib/inquiries/read-inquiries'
import { suggestPrecedents } from '@/lib/precedents/suggest'
import { deskPage } from '../address'
import { crumbsTo, openInquiry } from '../open-inquiry'
import { Answers } from './answers'

type Props = PageProps<'/desk/consultations/[number]/official-answer'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ number }, { post }, t] = await Promise.all([params, searchParams, getTranslations('Inquiries')])
  return { title: await pageTitle([t('official.title'), number], Boolean(post)) }
}

/** Where an inquiry is answered officially, with similar precedents and what headquarters said in sight. */
export default async function OfficialAnswerPage({ params, searchParams }: Props) {
  const [{ number }, search] = [await params, await searchParams]
  const action = deskPage(number, '/official-answer/giving')
  const { matter, more } = await openInquiry(number, async (tx, found, actor) =>
    found.kind === 'grant_inquiry' && canLogDialogue(actor, found)
      ? {
          form: await openForm(tx, actor, search, action, 'Inquiries.fields'),
          inquiries: await listInquiries(tx, found.id),
          precedents: await suggestPrecedents(tx, found),
        }
      : null,
  )
  const [t, p, crumbs] = await Promise.all([
    getTranslations('Inquiries'),
    getTranslations('Precedents'),
    crumbsTo(number),
  ])
  return (
    <Page
      title={t('official.title')}
      kicker={number}
      lead={t('official.lead')}
      breadcrumbs={crumbs}
      errors={more.form.errors}
    >
      <Section title={t('asked')}>
        <InquiryFacts of={matter} />
      </Section>
      <Answers inquiries={more.inquiries} />
      <Section title={p('suggested')}>
        <PrecedentList precedents={more.precedents} empty={p('noneSuggested')} />
      </Section>
      <Form action={action} state={more.form}>
        <TextArea
          name="officialBody"
          label={t('fields.officialBody')}
          hint={t('official.hint')}
          state={more.form}
          required
          rows={10}
          upTo={20_000}
        />
        <SubmitButton>{t('official.send')}</SubmitButton>
      </Form>
    </Page>
  )
}
