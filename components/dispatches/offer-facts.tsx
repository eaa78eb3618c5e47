import { useLocale, useTranslations } from 'next-intl'
import type { MyOffer } from '@/lib/dispatches/read-my-offer'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'
import { Section } from '../layout/section'
import { useAmount } from './use-amount'

/** An offer as the advisor reads it: what is asked, where, how long, when, the fee, and whom to call. */
export function OfferFacts({ offer }: { offer: MyOffer }) {
  const t = useTranslations('Dispatches.mine')
  const m = useTranslations('Advisors.modes')
  const amount = useAmount()
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { asking, mode, fromOn, untilOn, feeYen, travelYen, dueOn, sentAt, sentByName, summary, desk } = offer
  const day = (when: Date | null) => (when ? formatDate(when, locale) : '')
  return (
    <>
      <Section title={t('what')}>
        <PlainText>{summary}</PlainText>
      </Section>
      <Section title={t('about')}>
        <DescriptionList
          rows={[
            { term: t('municipality'), value: nameIn(locale, asking) },
            { term: t('mode'), value: m(mode) },
            { term: t('days'), value: amount(offer) },
            { term: t('term'), value: `${day(fromOn)}–${day(untilOn)}` },
            { term: t('fee'), value: t('feeValue', { fee: feeYen, travel: travelYen }) },
            { term: t('cost'), value: t('costValue') },
            { term: t('dueOn'), value: day(dueOn) },
            { term: t('sentAt'), value: day(sentAt) },
            { term: t('sentBy'), value: sentByName },
            {
              term: t('contact'),
              value: [desk?.deskName, desk?.deskPhone, desk?.deskMailbox].filter(Boolean).join('　'),
            },
          ]}
        />
        <p>{t('note')}</p>
      </Section>
    </>
  )
}
