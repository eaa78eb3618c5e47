import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { InquiryFacts } from '@/components/inquiries/inquiry-facts'
import { PassedOn } from '@/components/inquiries/passed-on'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { readForHeadquarters } from '@/lib/inquiries/read-inquiries'
import { nameIn } from '@/lib/menus/menu-name'

type Props = PageProps<'/headquarters/inquiries/[inquiryId]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ inquiryId }, { post }, t] = await Promise.all([params, searchParams, getTranslations('Inquiries')])
  const inquiry = await asActor(await requireActor('headquarters'), (tx) => readForHeadquarters(tx, inquiryId))
  return { title: await pageTitle([...(inquiry ? [inquiry.title] : []), t('area.one')], Boolean(post)) }
}

/** One question of a bureau, as headquarters reads and answers it. */
export default async function InquiryPage({ params, searchParams }: Props) {
  const actor = await requireActor('headquarters')
  const [{ inquiryId }, search] = [await params, await searchParams]
  const action = `/headquarters/inquiries/${inquiryId}/answer`
  const read = await asActor(actor, async (tx) => {
    const inquiry = await readForHeadquarters(tx, inquiryId)
    return inquiry && { inquiry, form: await openForm(tx, actor, search, action, 'Inquiries.fields') }
  })
  if (!read) notFound()
  const { inquiry, form } = read
  const { desk } = inquiry
  const contact = [desk?.deskName, inquiry.passedByName, desk?.deskPhone, desk?.deskMailbox].filter(Boolean).join('　')
  const [t, locale] = await Promise.all([getTranslations('Inquiries'), readLocale()])
  return (
    <Page
      title={inquiry.title}
      kicker={inquiry.bureau ? nameIn(locale, inquiry.bureau) : undefined}
      breadcrumbs={[{ href: '/headquarters', label: t('area.title') }]}
      errors={form.errors}
    >
      {search.done === 'answered' ? <NotificationBanner tone="success" title={t('area.done')} /> : null}
      <CurrentTexts theirs={form.theirs} labels="Inquiries.fields" />
      {inquiry.state === 'asked' ? (
        <>
          <InquiryFacts of={{ ...inquiry, body: inquiry.question, guideline: '' }} contact={contact} />
          <Section title={t('area.answer')}>
            <Form action={action} state={form}>
              <TextArea
                name="answer"
                label={t('fields.answer')}
                hint={t('area.hint')}
                state={form}
                required
                rows={10}
                upTo={20_000}
              />
              <SubmitButton>{t('area.send')}</SubmitButton>
            </Form>
          </Section>
        </>
      ) : (
        <PassedOn inquiries={[inquiry]} />
      )}
    </Page>
  )
}
