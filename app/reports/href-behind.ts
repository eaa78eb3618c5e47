import { type ReportAddress, writeAddress } from '@/lib/reports/address'
import type { CellAddress } from '@/lib/reports/list-behind'
import { listOf } from '@/lib/reports/measures'

/** Where the things behind a number are listed: consultations, or municipalities. `more` is what the list takes along. */
export function hrefBehind(
  address: ReportAddress,
  { measure, row, column }: CellAddress,
  more: Record<string, string> = {},
): string {
  return writeAddress(listOf(measure), address, { measure, row, column, ...more })
}
