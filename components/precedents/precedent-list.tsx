import { useLocale, useTranslations } from 'next-intl'
import { fiscalYearLabel, formatDay } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { Precedent } from '@/lib/precedents/search'
import { PlainText } from '../consultations/plain-text'

/** Precedents 照会事例: the question in sight, the answer one step behind it. */
export function PrecedentList({ precedents, empty }: { precedents: readonly Precedent[]; empty: string }) {
  const t = useTranslations('Precedents')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (precedents.length === 0) return <p>{empty}</p>
  return (
    <ul className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
      {precedents.map((one) => (
        <li key={one.id} className="space-y-1 py-3">
          <p className="text-dns-14N-130 text-solid-gray-700">
            {[
              nameIn(locale, { name: one.grant, nameEn: one.grantEn }),
              fiscalYearLabel(one.fiscalYear, locale),
              one.guideline,
              t('published', { date: formatDay(one.publishedAt, locale) }),
            ]
              .filter(Boolean)
              .join(t('separator'))}
          </p>
          <details className="group">
            <summary className="py-1">
              <span className="font-700 [overflow-wrap:anywhere] whitespace-pre-wrap">{one.question}</span>
            </summary>
            <div className="mt-2 border-s-4 border-blue-900 ps-4">
              <p className="font-700">{t('answer')}</p>
              <PlainText>{one.answer}</PlainText>
            </div>
          </details>
        </li>
      ))}
    </ul>
  )
}
