import { useLocale, useTranslations } from 'next-intl'
import { programmeTitle } from '@/components/programmes/programme-title'
import { formatDate } from '@/lib/japanese/dates'
import type { Offer } from '@/lib/programmes/read-grounds'

/** 打診 to this office, each with its day and the way to answer. */
export function OwnOffers({ offers }: { offers: readonly Offer[] }) {
  const t = useTranslations('Programmes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <ul className="space-y-3">
      {offers.map((offer) => (
        <li key={offer.id}>
          <a href={`/my/applications/offers/${offer.id}`}>{programmeTitle(t, locale, offer.programme)}</a>
          <span className="block text-solid-gray-700">{t(`offers.toYouStates.${offer.state}`)}</span>
          <span className="block text-solid-gray-700">
            {t('offers.until', { date: formatDate(offer.answerBy.toISOString().slice(0, 10), locale) })}
          </span>
        </li>
      ))}
    </ul>
  )
}
