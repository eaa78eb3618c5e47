import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { InquiryFacts } from '@/components/inquiries/inquiry-facts'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { PrecedentForm } from '@/components/precedents/precedent-form'
import { canTriage } from '@/lib/consultations/policy'
import { openForm } from '@/lib/forms/open-form'
import { readOfficialAnswer } from '@/lib/inquiries/read-inquiries'
import { readPrecedentOf } from '@/lib/precedents/suggest'
import { deskPage } from '../address'
import { crumbsTo, openInquiry } from '../open-inquiry'

type Props = PageProps<'/desk/consultations/[number]/precedent'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ number }, { post }, t] = await Promise.all([params, searchParams, getTranslations('Precedents')])
  return { title: await pageTitle([t('write.title'), number], Boolean(post)) }
}

/** Where an answered inquiry is written anew as a precedent that names nobody. */
export default async function PrecedentPage({ params, searchParams }: Props) {
  const [{ number }, search] = [await params, await searchParams]
  const at = (rest: string) => deskPage(number, `/precedent${rest}`)
  const { matter, more } = await openInquiry(number, async (tx, found, actor) => {
    const answer = await readOfficialAnswer(tx, found.id)
    if (!answer || !canTriage(actor, found)) return null
    return {
      answer,
      precedent: await readPrecedentOf(tx, found.id),
      form: await openForm(tx, actor, search, at('/publication'), 'Precedents.fields'),
      withdrawal: await openForm(tx, actor, search, at('/withdrawal'), 'Precedents.fields'),
    }
  })
  const [t, i, crumbs] = await Promise.all([
    getTranslations('Precedents'),
    getTranslations('Inquiries'),
    crumbsTo(number),
  ])
  const { answer, precedent, form, withdrawal } = more
  return (
    <Page
      title={t('write.title')}
      kicker={number}
      lead={t('write.lead')}
      breadcrumbs={crumbs}
      errors={[...form.errors, ...withdrawal.errors]}
    >
      <Section title={i('asked')}>
        <InquiryFacts of={matter} answer={answer} />
      </Section>
      <Section title={t('write.form')}>
        <CurrentTexts theirs={form.theirs} labels="Precedents.fields" />
        <PrecedentForm
          action={at('/publication')}
          form={form}
          precedent={precedent}
          matter={matter}
          answer={answer.body}
        />
        {precedent ? (
          <Form action={at('/withdrawal')} state={withdrawal} inline>
            <SubmitButton variant="text">{t('write.withdraw')}</SubmitButton>
          </Form>
        ) : null}
      </Section>
    </Page>
  )
}
