import { useTranslations } from 'next-intl'
import { OfferAnswerForm } from '@/components/dispatches/offer-answer-form'
import { OfferFacts } from '@/components/dispatches/offer-facts'
import type { FormState } from '@/components/forms/form-state'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import type { MyOffer } from '@/lib/dispatches/read-my-offer'

/** The offer of a dispatch as the advisor reads and answers it. */
export function OwnOffer({ offer, form, action }: { offer: MyOffer; form: FormState; action: string }) {
  const t = useTranslations('Dispatches.mine')
  const areas = useTranslations('OtherSides.areas.advisor')
  const isAccepted = offer.state === 'accepted'
  return (
    <Page title={offer.title} breadcrumbs={[{ href: '/advisor', label: areas('title') }]} errors={form.errors}>
      {isAccepted ? (
        <NotificationBanner tone="success" title={t('acceptedTitle')}>
          <p>{offer.closedAt ? t('closed') : t('accepted')}</p>
        </NotificationBanner>
      ) : null}
      <OfferFacts offer={offer} />
      {offer.closedAt ? null : (
        <Section title={t('answerTitle')} lead={isAccepted ? t('withdrawHint') : undefined}>
          <OfferAnswerForm action={action} form={form} mayAccept={!isAccepted} />
        </Section>
      )}
    </Page>
  )
}
