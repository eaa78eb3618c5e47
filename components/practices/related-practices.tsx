import { useLocale, useTranslations } from 'next-intl'
import { nameIn } from '@/lib/menus/menu-name'
import type { SuggestedPractice } from '@/lib/practices/suggest'
import { Section } from '../layout/section'
import { InCommon } from './in-common'

/** Other practices that are like the one that is read; each says by what. */
export function RelatedPractices({ practices }: { practices: readonly SuggestedPractice[] }) {
  const t = useTranslations('Practices')
  const locale = useLocale()
  if (practices.length === 0) return null
  return (
    <Section title={t('related')}>
      <ul className="space-y-2">
        {practices.map((one) => (
          <li key={one.id}>
            <a href={`/practices/${one.id}`} className="[overflow-wrap:anywhere]">
              {nameIn(locale, { name: one.title, nameEn: one.titleEn })}
            </a>{' '}
            {nameIn(locale, { name: one.municipality, nameEn: one.municipalityEn })}
            <InCommon {...one} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
