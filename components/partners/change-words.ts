import { useLocale, useTranslations } from 'next-intl'
import { nameIn } from '@/lib/menus/menu-name'

type Named = { name: string; nameEn: string | null }
type Change = { kind: string; organisation: Named; theme: Named | null; area: Named | null }

/** A change of the directory in words: which office took on or gave up what. */
export function useChangeWords() {
  const t = useTranslations('Partners.changes')
  const locale = useLocale()
  return ({ kind, organisation, theme, area }: Change): string => {
    const about = theme ?? area
    return t(kind, { office: nameIn(locale, organisation), about: about ? nameIn(locale, about) : '' })
  }
}
