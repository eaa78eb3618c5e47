import { useLocale, useTranslations } from 'next-intl'
import { nameIn } from '@/lib/menus/menu-name'
import type { ThemeName } from '@/lib/programmes/list-programmes'

type Props = { keys: readonly string[]; themes: readonly ThemeName[]; text?: string }

/** Themes by their names, one after the other. */
export function ThemeList({ keys, themes, text = '' }: Props) {
  const t = useTranslations('Programmes')
  const locale = useLocale()
  const names = keys.flatMap((key) => {
    const theme = themes.find((one) => one.key === key)
    return theme ? nameIn(locale, theme) : []
  })
  return <>{names.length > 0 ? names.join(t('separator')) : text || t('noThemes')}</>
}
