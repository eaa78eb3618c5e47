import type { ProposalNames } from '@/lib/menuProposals/read-names'
import { nameIn } from '@/lib/menus/menu-name'

type Need = { needTheme: string | null; needSide: string | null; needPlace: string | null }
type Say = (key: string, values?: Record<string, string>) => string

/** The need a proposal grew from, in words: its theme, and the size of municipality or the prefecture; null where it grew from none. `say` speaks for the catalogue of proposals, `sayReports` for that of the reports. */
export function needWords(
  { needTheme, needSide, needPlace }: Need,
  { themes, prefectures }: ProposalNames,
  locale: 'ja' | 'en',
  say: Say,
  sayReports: Say,
): string | null {
  if (!needTheme || !needPlace) return null
  const [theme, prefecture] = [themes.get(needTheme), prefectures.get(needPlace)]
  const place = needSide === 'size' ? sayReports(`values.sizes.${needPlace}`) : prefecture && nameIn(locale, prefecture)
  return say('needOf', { theme: theme ? nameIn(locale, theme) : needTheme, place: place ?? needPlace })
}
