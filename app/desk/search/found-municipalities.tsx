import { useTranslations } from 'next-intl'
import type { NamedMunicipality } from '@/lib/search/read-page'

type Props = { typed: string; municipalities: readonly NamedMunicipality[]; more: boolean; locale: 'ja' | 'en' }

/** Municipalities that what was typed names, each with the way to its consultations. */
export function FoundMunicipalities({ typed, municipalities, more, locale }: Props) {
  const t = useTranslations('Search')
  if (municipalities.length === 0) return null
  const inEnglish = locale === 'en'
  return (
    <section aria-labelledby="municipalities">
      <h2 id="municipalities">{t('municipalities')}</h2>
      <ul className="mt-3 divide-y divide-solid-gray-300 border-y border-solid-gray-300">
        {municipalities.map(({ id, code, name, nameEn, prefecture, prefectureEn, count }) => (
          <li key={id} className="py-3">
            <p className="font-700">
              {inEnglish && nameEn ? nameEn : name}
              {name === prefecture ? null : (
                <span className="ms-2 font-400 text-solid-gray-700">
                  {inEnglish ? (prefectureEn ?? prefecture) : prefecture}
                </span>
              )}
            </p>
            {count > 0 ? (
              <p>
                <a href={hrefOf(code ?? name)}>
                  {t('consultationsOf', { name: inEnglish && nameEn ? nameEn : name, count })}
                </a>
              </p>
            ) : (
              <p>{t('noneOf')}</p>
            )}
          </li>
        ))}
      </ul>
      {more ? (
        <p className="mt-3">
          <a href={hrefOf(typed)}>{t('consultationsOfAll', { typed })}</a>
        </p>
      ) : null}
    </section>
  )
}

function hrefOf(municipality: string): string {
  return `/desk?${new URLSearchParams({ tab: 'all', municipality })}`
}
