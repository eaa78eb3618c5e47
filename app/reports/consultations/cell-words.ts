import type { CellAddress } from '@/lib/reports/list-behind'
import { type Names, nameColumn, nameRow } from '@/lib/reports/names'

type Say = (key: string, values?: Record<string, string | number>) => string

/** Which number of a measure a list is about, in words. */
export function cellWords({ measure, row, column }: CellAddress, names: Names, locale: 'ja' | 'en', say: Say): string {
  const rowName = row === undefined ? say('list.all') : nameRow(measure, row, names, locale, say)
  if (column === undefined) return rowName
  return say('list.cell', { row: rowName, column: nameColumn(measure, column, names, locale, say) })
}
