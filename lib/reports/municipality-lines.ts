import { jstDate } from '@/lib/japanese/dates'
import type { CountedMunicipality } from './list-municipalities'
import type { CsvCell } from './write-csv'

export const MUNICIPALITY_COLUMNS = ['code', 'municipality', 'prefecture', 'row', 'officer', 'last'] as const

/** The municipalities behind a number as lines of an export, in the order of the columns. */
export function municipalityLines(
  rows: readonly CountedMunicipality[],
  locale: 'ja' | 'en',
  say: (key: string) => string,
): CsvCell[][] {
  const inEnglish = locale === 'en'
  return rows.map((one) => [
    one.code,
    (inEnglish && one.nameEn) || one.name,
    (inEnglish && one.prefectureEn) || one.prefecture,
    say(`values.coverage.${one.row}`),
    one.officerName,
    one.lastReceivedAt && jstDate(one.lastReceivedAt),
  ])
}
