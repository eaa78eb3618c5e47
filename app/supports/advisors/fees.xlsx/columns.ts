import type { Fee } from '@/lib/dispatches/fees'
import { dayText } from '@/lib/japanese/day'
import { nameIn } from '@/lib/menus/menu-name'
import type { CsvCell } from '@/lib/reports/write-csv'

/** The columns of the workbook, with their widths. */
export const FEE_COLUMNS = [
  ...([
    ['heldOn', 12],
    ['advisor', 16],
    ['affiliation', 28],
    ['municipality', 16],
    ['number', 16],
  ] as const),
  ...([
    ['menu', 24],
    ['days', 8],
    ['hours', 8],
    ['fee', 12],
    ['travel', 12],
    ['paidOn', 12],
    ['note', 30],
  ] as const),
] as const

/** One visit as a line: days in ISO form, numbers as numbers. */
export function feeLine(
  { heldOn, advisor, support, days, hours, feeYen, travelYen, paidOn, note }: Fee,
  locale: 'ja' | 'en',
): CsvCell[] {
  const { consultation, menu } = support
  return [
    ...[dayText(heldOn), advisor.name, advisor.affiliation, nameIn(locale, consultation.askingOrganisation)],
    ...[consultation.number, nameIn(locale, menu), days, hours, feeYen, travelYen, dayText(paidOn), note],
  ]
}
