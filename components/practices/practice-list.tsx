import { useLocale, useTranslations } from 'next-intl'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { ListedPractice } from '@/lib/practices/list'

/** Practices one under the other: what it was, whose and when, and what about. */
export function PracticeList({ practices }: { practices: readonly ListedPractice[] }) {
  const t = useTranslations('Practices')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <ul className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
      {practices.map((one) => (
        <li key={one.id} className="py-3">
          <a href={`/practices/${one.id}`} className="font-700">
            {nameIn(locale, { name: one.title, nameEn: one.titleEn })}
          </a>
          <p>
            {[
              nameIn(locale, { name: one.prefecture, nameEn: one.prefectureEn }),
              nameIn(locale, { name: one.municipality, nameEn: one.municipalityEn }),
              one.fiscalYear ? fiscalYearLabel(one.fiscalYear, locale) : '',
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
          <p className="text-solid-gray-700">{one.themes.map((theme) => nameIn(locale, theme)).join(t('separator'))}</p>
          {one.inquiries > 0 ? <p>{t('inquiredBy', { count: one.inquiries })}</p> : null}
        </li>
      ))}
    </ul>
  )
}
