import { jstDate } from '@/lib/japanese/dates'
import type { Behind } from './list-behind'
import type { MeasureKey } from './measures'
import { type Names, nameColumn, nameRow } from './names'
import type { CsvCell } from './write-csv'

export const BEHIND_COLUMNS = [
  ...['number', 'prefecture', 'municipality', 'title', 'state', 'officer', 'received'],
  ...['row', 'column', 'value', 'menu', 'supportState', 'point'],
]

type Say = (key: string) => string
type Words = { names: Names; locale: 'ja' | 'en'; say: Say; sayState: Say }

/** The things behind a number as lines of an export, in the order of the columns. */
export function behindLines(measure: MeasureKey, behind: readonly Behind[], words: Words): CsvCell[][] {
  const { names, locale, say, sayState } = words
  const inEnglish = locale === 'en'
  return behind.map((one) => [
    one.number,
    (inEnglish && one.prefectureEn) || one.prefecture,
    (inEnglish && one.municipalityEn) || one.municipality,
    one.title,
    sayState(`consultation.${one.state}`),
    one.officerName,
    jstDate(one.receivedAt),
    nameRow(measure, one.row, names, locale, say),
    nameColumn(measure, one.column, names, locale, say),
    one.value,
    inEnglish ? one.menuEn : one.menu,
    one.supportState && sayState(`support.${one.supportState}`),
    one.pointMonths,
  ])
}
