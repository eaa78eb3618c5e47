import { useLocale, useTranslations } from 'next-intl'
import type { PublicChoices } from '@/lib/advisors/choices'
import { nameIn } from '@/lib/menus/menu-name'

type Listed = { themeKeys: readonly string[]; prefectureCodes: readonly string[]; months?: readonly number[] }

/** The names of an advisor's themes, prefectures and months, as they are read. */
export function useWords({ themes, prefectures }: PublicChoices) {
  const t = useTranslations('Advisors')
  const locale = useLocale()
  const themeNames = new Map(themes.flatMap((group) => group.themes).map((theme) => [theme.key, nameIn(locale, theme)]))
  const prefectureNames = new Map(prefectures.map((one) => [one.code, nameIn(locale, one)]))
  const join = (words: readonly string[]) => words.join(t('separator'))
  const named = (names: ReadonlyMap<string | null, string>, keys: readonly string[]) =>
    join(keys.map((key) => names.get(key) ?? key))
  return {
    join,
    themes: ({ themeKeys }: Listed) => named(themeNames, themeKeys),
    area: ({ prefectureCodes }: Listed) =>
      prefectureCodes.length > 0 ? named(prefectureNames, prefectureCodes) : t('anywhere'),
    prefecture: (code: string | null) => (code ? (prefectureNames.get(code) ?? code) : t('noPrefecture')),
    months: ({ months = [] }: Listed) =>
      months.length > 0 ? join(inFiscalOrder(months).map((month) => t('month', { month }))) : t('allYear'),
  }
}

/** April first. */
function inFiscalOrder(months: readonly number[]): number[] {
  return [...months].sort((a, b) => ((a + 8) % 12) - ((b + 8) % 12))
}
