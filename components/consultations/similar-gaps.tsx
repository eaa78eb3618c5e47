import { useLocale, useTranslations } from 'next-intl'
import type { SimilarGap } from '@/lib/consultations/list-similar-gaps'
import { formatDay } from '@/lib/japanese/dates'
import { StateBadge } from './state-badge'

/** Earlier consultations of the same fields, as far as the reader may see them. */
export function SimilarGaps({ similar, area }: { similar: readonly SimilarGap[]; area: string }) {
  const t = useTranslations('Gaps')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <div className="space-y-2">
      <h3 className="text-std-18B-160">{t('similar')}</h3>
      {similar.length === 0 ? <p>{t('noSimilar')}</p> : null}
      <ul className="space-y-2">
        {similar.map(({ number, title, state, municipality, municipalityEn, receivedAt, fields }) => (
          <li key={number}>
            <a href={`${area}/${number}`}>{title}</a> <StateBadge state={state} />
            <span className="block text-dns-14N-130 text-solid-gray-700">
              {[
                number,
                locale === 'en' ? (municipalityEn ?? municipality) : municipality,
                formatDay(receivedAt, locale),
                fields.map((field) => t(`field.${field}`)).join(t('separator')),
              ]
                .filter(Boolean)
                .join(' ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
