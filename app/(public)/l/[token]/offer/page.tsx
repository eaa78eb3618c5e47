import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { OfferAnswerForm } from '@/components/dispatches/offer-answer-form'
import { OfferFacts } from '@/components/dispatches/offer-facts'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { readMyOffer } from '@/lib/dispatches/read-my-offer'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { showLink } from '../open-link'

type Props = PageProps<'/l/[token]/offer'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Dispatches.byLink'), searchParams])
  return { title: await pageTitle([t('title')], Boolean(post)), robots: { index: false } }
}

/** An offer for an advisor without an account. Opening it changes nothing; the button acts once. */
export default async function OfferByLinkPage({ params, searchParams }: Props) {
  const [{ token }, search, locale] = [await params, await searchParams, await readLocale()]
  const action = `/l/${token}/offer/answer`
  const { link, offer, form } = await showLink(token, 'offer', async (tx, bearer, found) => ({
    link: found,
    offer: await readMyOffer(tx, found.subjectId),
    form: await openForm(tx, bearer, search, action, 'Dispatches.fields'),
  }))
  if (!offer) redirect(`/l/${token}/offer/done`)
  const [t, m] = await Promise.all([getTranslations('Dispatches.byLink'), getTranslations('Dispatches.mine')])
  return (
    <Page
      title={offer.title}
      kicker={t('title')}
      lead={t('lead', { date: formatDate(link.expiresAt, locale) })}
      errors={form.errors}
      width="narrow"
    >
      <OfferFacts offer={offer} />
      <Section title={m('answerTitle')}>
        <OfferAnswerForm action={action} form={form} mayAccept />
      </Section>
    </Page>
  )
}
