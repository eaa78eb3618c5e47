import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PlainText } from '@/components/consultations/plain-text'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { DescriptionList } from '@/components/layout/description-list'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { EntryFields } from '@/components/programmes/entry-fields'
import { programmeTitle } from '@/components/programmes/programme-title'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { openOffer } from './open-offer'

type Props = PageProps<'/my/applications/offers/[offerId]'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Programmes'), searchParams])
  return { title: await pageTitle([t('offers.toYou'), t('mine.title')], Boolean(post)) }
}

/** 打診 to this municipality: why, until when, and the two ways to answer. */
export default async function OfferPage({ params, searchParams }: Props) {
  const [{ offerId }, search] = [await params, await searchParams]
  const opened = await openOffer(offerId, search)
  if (!opened) notFound()
  const { offer, themes, contact, forms } = opened
  const [t, locale] = await Promise.all([getTranslations('Programmes'), readLocale()])
  const place = `/my/applications/offers/${offerId}`
  return (
    <Page
      title={t('offers.toYou')}
      kicker={programmeTitle(t, locale, offer.programme)}
      lead={t('offers.toYouLead')}
      width="narrow"
      breadcrumbs={[{ href: '/my/applications', label: t('mine.title') }]}
      errors={[...forms.accept.errors, ...forms.decline.errors]}
    >
      {search.done === 'declined' ? <NotificationBanner tone="success" title={t('mine.declined')} /> : null}
      <DescriptionList
        rows={[
          { term: t('facts.state'), value: t(`offers.toYouStates.${offer.state}`) },
          { term: t('facts.offerReason'), value: <PlainText>{offer.reason}</PlainText> },
          { term: t('facts.bureauWords'), value: <PlainText>{offer.bureauWords}</PlainText> },
          { term: t('fields.answerBy'), value: formatDate(offer.answerBy.toISOString().slice(0, 10), locale) },
          ...(offer.answer ? [{ term: t('fields.declineReason'), value: offer.answer }] : []),
        ]}
      />
      {offer.state === 'passed_on' ? (
        <>
          <p>
            <a href="#decline">{t('offers.toDecline')}</a>
          </p>
          <Section title={t('offers.accept')} lead={t('offers.acceptLead')}>
            <Form action={`${place}/acceptance`} state={forms.accept}>
              <EntryFields state={forms.accept} themes={themes} entry={contact} />
              <SubmitButton>{t('offers.accept')}</SubmitButton>
            </Form>
          </Section>
          <Section id="decline" title={t('offers.decline')} lead={t('offers.declineLead')}>
            <Form action={`${place}/decline`} state={forms.decline}>
              <TextArea
                name="declineReason"
                label={t('fields.declineReason')}
                state={forms.decline}
                required
                rows={3}
              />
              <SubmitButton variant="secondary">{t('offers.decline')}</SubmitButton>
            </Form>
          </Section>
        </>
      ) : null}
    </Page>
  )
}
