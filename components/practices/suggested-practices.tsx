import { useLocale, useTranslations } from 'next-intl'
import { nameIn } from '@/lib/menus/menu-name'
import type { SuggestedPractice } from '@/lib/practices/suggest'
import { InCommon } from './in-common'

/** Published practices that resemble what is being written, folded away until somebody wants them; each says why it is named. */
export function SuggestedPractices({ practices }: { practices: readonly SuggestedPractice[] }) {
  const t = useTranslations('Practices')
  const locale = useLocale()
  if (practices.length === 0) return null
  return (
    <details className="max-w-prose rounded-8 border border-solid-gray-420 px-4 py-2 print:hidden">
      <summary className="py-1 font-700">{t('suggested', { count: practices.length })}</summary>
      <ul className="mt-2 space-y-2 pb-2">
        {practices.map((one) => (
          <li key={one.id}>
            <a href={`/practices/${one.id}`}>{nameIn(locale, { name: one.title, nameEn: one.titleEn })}</a>{' '}
            {nameIn(locale, { name: one.municipality, nameEn: one.municipalityEn })}
            <InCommon {...one} />
          </li>
        ))}
        <li>
          <a href="/practices">{t('toList')}</a>
        </li>
      </ul>
    </details>
  )
}
