import { useLocale, useTranslations } from 'next-intl'
import { PlainText } from '@/components/consultations/plain-text'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { DescriptionList } from '@/components/layout/description-list'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { Course } from './read-course'

/** 打診 with where each stands; one that waits at the bureau has the form to pass it on. */
export function OfferList({ offers }: { offers: Course['offers'] }) {
  const t = useTranslations('Programmes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <ul className="space-y-8">
      {offers.map(({ form, action, ...offer }) => {
        const name = nameIn(locale, offer.askingOrganisation)
        return (
          <li key={offer.id} className="space-y-4">
            <DescriptionList
              rows={[
                { term: t('list.municipality'), value: name },
                { term: t('facts.state'), value: t(`offers.states.${offer.state}`) },
                {
                  term: t('facts.known'),
                  value: offer.grounds.map((one) => t(`offers.grounds.${one}`)).join(t('separator')),
                },
                { term: t('fields.offerReason'), value: <PlainText>{offer.reason}</PlainText> },
                { term: t('fields.answerBy'), value: formatDate(offer.answerBy.toISOString().slice(0, 10), locale) },
                ...(offer.bureauWords ? [{ term: t('fields.bureauWords'), value: offer.bureauWords }] : []),
                ...(offer.answer ? [{ term: t('fields.declineReason'), value: offer.answer }] : []),
              ]}
            />
            {form && offer.state === 'offered' ? (
              <Form action={action} state={form} label={t('offers.passOnOf', { name })}>
                <TextArea
                  id={`bureauWords-${offer.id}`}
                  name="bureauWords"
                  label={t('fields.bureauWords')}
                  state={form}
                  rows={3}
                />
                <SubmitButton>{t('offers.passOn')}</SubmitButton>
              </Form>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
