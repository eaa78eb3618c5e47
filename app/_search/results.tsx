import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/layout/empty-state'
import { isNarrowed, type SearchInput } from '@/lib/search/filters'
import type { Hit } from '@/lib/search/hits'
import type { Found } from '@/lib/search/search'
import { FoundConsultations } from './found-consultations'

type Props = {
  base: string
  asked: SearchInput
  isAsked: boolean
  found: Found
  locale: 'ja' | 'en'
  hrefOf: (hit: Hit) => string
  elsewhere?: boolean
}

/** What was found, or plainly that nothing was; `elsewhere` when a municipality above may be what was meant. */
export function Results({ base, asked, isAsked, found, locale, hrefOf, elsewhere = false }: Props) {
  const t = useTranslations('Search')
  if (!isAsked) return <p>{t('nothingTyped')}</p>
  if (found.count > 0)
    return <FoundConsultations base={base} asked={asked} found={found} locale={locale} hrefOf={hrefOf} />
  if (elsewhere) return <p>{t('noneInTexts', { typed: asked.q })}</p>
  return (
    <EmptyState title={t('none', { typed: asked.q })}>
      <p>{t(isNarrowed(asked) ? 'noneNarrowedHint' : 'noneHint')}</p>
    </EmptyState>
  )
}
