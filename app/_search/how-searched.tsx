import { useTranslations } from 'next-intl'
import { type SearchInput, searchAddress } from '@/lib/search/filters'
import type { Word } from '@/lib/search/synonyms'

type Props = { base: string; asked: SearchInput; words: readonly Word[]; places: readonly string[] }

/** Says what the search made of the words: the place as a condition, other names of a theme, a single letter; and the way to look for just what was typed. */
export function HowSearched({ base, asked, words, places }: Props) {
  const t = useTranslations('Search')
  const others = words.flatMap(([, ...rest]) => rest)
  const isShort = words.some(([word]) => Array.from(word).length === 1)
  if (places.length === 0 && others.length === 0 && !isShort) return null
  return (
    <div className="max-w-prose">
      {places.length > 0 ? (
        <p>{t('inPlaces', { places: places.join(t('separator')), words: words.map(([word]) => word).join(' ') })}</p>
      ) : null}
      {others.length > 0 ? <p>{t('alsoAs', { others: others.join(t('separator')) })}</p> : null}
      {isShort ? <p>{t('oneLetter')}</p> : null}
      {places.length + others.length > 0 ? (
        <p>
          <a href={searchAddress(base, asked, { exact: 'yes' })}>{t('exactly')}</a>
        </p>
      ) : null}
    </div>
  )
}
