import { useLocale, useTranslations } from 'next-intl'
import { nameIn } from '@/lib/menus/menu-name'
import type { Suggestion } from '@/lib/network/suggest'

type Props = { suggestions: readonly Suggestion[]; base: string }

/** What may fit, each with the reason why it is named. */
export function SuggestionList({ suggestions, base }: Props) {
  const t = useTranslations('Network.suggestions')
  const locale = useLocale()
  if (suggestions.length === 0) return <p>{t('none')}</p>
  return (
    <ul className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
      {suggestions.map(({ id, title, name, themes, words, samePlace, reachesAll }) => (
        <li key={id} className="py-3">
          <p>
            <a href={`${base}/${id}`}>{title}</a>
            {name ? <span className="ms-2">{t('by', { name })}</span> : null}
          </p>
          <p className="text-solid-gray-700">
            {[
              ...(themes.length > 0
                ? [t('themes', { themes: themes.map((theme) => nameIn(locale, theme)).join(t('separator')) })]
                : []),
              ...(words.length > 0 ? [t('words', { words: words.join(t('separator')) })] : []),
              ...(samePlace ? [t('samePlace')] : []),
              ...(reachesAll ? [t('reachesAll')] : []),
            ].join(t('reasonSeparator'))}
          </p>
        </li>
      ))}
    </ul>
  )
}
