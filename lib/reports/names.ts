import { formatMonth } from '@/lib/japanese/dates'
import type { Choice } from '@/lib/queue/choices'
import { MEASURES, type MeasureKey } from './measures'

/** What prefectures, themes and menus are called. */
export type Names = readonly Choice[]
type Locale = 'ja' | 'en'
type Say = (key: string, values?: Record<string, string | number>) => string

/** What a row of a measure is called; `say` speaks for the catalogue of the reports. */
export function nameRow(key: MeasureKey, row: string, names: Names, locale: Locale, say: Say): string {
  const { rows } = MEASURES[key]
  if (rows === 'months') return formatMonth(row, locale)
  if (rows === 'themes' && row === 'none') return say('rows.themes.none')
  if (rows === 'themes' && row === REST) return say('rows.themes.rest')
  if (rows === 'themes') return nameOf(names, 'theme', row, locale)
  if (rows === 'menus') return nameOf(names, 'menu', row, locale)
  return rows.includes(row) ? say(`rows.${key}.${row.replace('+', 'plus')}`) : row
}

/** What a column of a measure is called. */
export function nameColumn(key: MeasureKey, column: string, names: Names, locale: Locale, say: Say): string {
  const { columns } = MEASURES[key]
  if (columns === 'none') return ''
  if (columns === 'prefectures') return nameOf(names, 'prefecture', column, locale)
  return columns.includes(column) ? say(`columns.${key}.${column}`) : column
}

/** Themes behind the first so many, together. */
export const REST = 'rest'

function nameOf(names: Names, kind: Choice['kind'], value: string, locale: Locale): string {
  const found = names.find((choice) => choice.kind === kind && choice.value === value)
  if (!found) return value
  return locale === 'en' ? found.nameEn : found.name
}
