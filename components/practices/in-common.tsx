import { useLocale, useTranslations } from 'next-intl'
import { nameIn } from '@/lib/menus/menu-name'

/** By what something found resembles what is being written. */
export type Likeness = { themes: readonly { name: string; nameEn: string }[]; words: readonly string[] }

const WORDS = 4

/** Says why something is suggested: the themes and the words it has in common with what is being written. */
export function InCommon({ themes, words }: Likeness) {
  const t = useTranslations('Practices')
  const locale = useLocale()
  const named = themes.map((theme) => nameIn(locale, theme)).join(t('separator'))
  return (
    <span className="block text-dns-14N-130 text-solid-gray-700">
      {named ? <span className="me-4 inline-block">{t('sameTheme', { themes: named })}</span> : null}
      {words.length > 0 ? (
        <span className="inline-block">{t('sameWord', { words: words.slice(0, WORDS).join(t('separator')) })}</span>
      ) : null}
    </span>
  )
}
