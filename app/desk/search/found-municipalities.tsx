import { useTranslations } from 'next-intl'
import type { FoundMunicipality } from '@/lib/organisations/find-municipality'

type Props = { municipalities: readonly FoundMunicipality[]; locale: 'ja' | 'en' }

/** Municipalities that what was typed may have meant, each leading to its consultations. */
export function FoundMunicipalities({ municipalities, locale }: Props) {
  const t = useTranslations('Search')
  if (municipalities.length === 0) return null
  return (
    <section aria-labelledby="municipalities">
      <h2 id="municipalities">{t('municipalities')}</h2>
      <ul className="mt-2 space-y-1">
        {municipalities.map(({ id, code, name, nameEn, prefecture, prefectureEn }) => (
          <li key={id}>
            <a href={`/desk?tab=all&municipality=${code}`}>
              {locale === 'en' && nameEn
                ? t('consultationsOf', { prefecture: prefectureEn ?? prefecture, name: nameEn })
                : t('consultationsOf', { prefecture: name === prefecture ? '' : prefecture, name })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
