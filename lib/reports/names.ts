import { fiscalYearLabel, formatMonth } from '@/lib/japanese/dates'
import type { Choice } from '@/lib/queue/choices'
import type { Axis } from './axes'
import { MEASURES, type MeasureKey } from './measures'

/** What something found among the records is called. */
export type Name = {
  kind: Choice['kind'] | 'party' | 'version' | 'matter'
  value: string
  name: string
  nameEn: string
  group: string
  groupEn: string
  /** Of a version: its number, and from when until when it was offered. */
  version?: { number: number; from: string; until: string | null }
}
/** What prefectures, themes, menus, priority matters, officers and parties are called. */
export type Names = readonly Name[]
export type Locale = 'ja' | 'en'
type Say = (key: string, values?: Record<string, string | number>) => string

/** Rows behind the first so many, together. */
export const REST = 'rest'

/** What a row of a measure is called; `say` speaks for the catalogue of the reports. */
export function nameRow(key: MeasureKey, row: string, names: Names, locale: Locale, say: Say): string {
  return nameOn(MEASURES[key].rows, row, names, locale, say)
}

/** What a column of a measure is called. */
export function nameColumn(key: MeasureKey, column: string, names: Names, locale: Locale, say: Say): string {
  const { columns } = MEASURES[key]
  return columns === 'none' ? '' : nameOn(columns, column, names, locale, say)
}

/** What a theme is called. */
export function nameTheme(theme: string, names: Names, locale: Locale): string {
  return nameOf(names, 'theme', theme, locale)
}

/** What a size of municipality or a prefecture is called. */
export function nameOnSide(side: 'size' | 'prefecture', place: string, names: Names, locale: Locale, say: Say): string {
  return side === 'size' ? say(`values.sizes.${place}`) : nameOf(names, 'prefecture', place, locale)
}

/** Axes whose values have names among the records. */
export const KIND_OF_AXIS = {
  themes: 'theme',
  menus: 'menu',
  versions: 'version',
  prefectures: 'prefecture',
  officers: 'officer',
  parties: 'party',
} as const

function nameOn(axis: Axis, value: string, names: Names, locale: Locale, say: Say): string {
  if (typeof axis !== 'string') return say(`values.${axis.words}.${value.replace('+', 'plus')}`)
  if (value === REST || value === 'none' || value === 'single') return say(`values.${axis}.${value}`)
  switch (axis) {
    case 'months':
      return formatMonth(value, locale)
    case 'years':
      return fiscalYearLabel(Number(value), locale)
    case 'points':
      return say('values.points', { months: Number(value) })
    case 'versions': {
      const number = names.find((one) => one.kind === 'version' && one.value === value)?.version?.number ?? 1
      return say('values.version', { name: nameOf(names, 'version', value, locale), number })
    }
    case 'combinations':
      return value
        .split('+')
        .map((menu) => nameOf(names, 'menu', menu, locale))
        .join(say('and'))
    default:
      return nameOf(names, KIND_OF_AXIS[axis], value, locale)
  }
}

function nameOf(names: Names, kind: Name['kind'], value: string, locale: Locale): string {
  const found = names.find((choice) => choice.kind === kind && choice.value === value)
  if (!found) return value
  return locale === 'en' ? found.nameEn : found.name
}
