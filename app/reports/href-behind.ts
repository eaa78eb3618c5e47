import { type ReportAddress, writeAddress } from '@/lib/reports/address'
import type { CellAddress } from '@/lib/reports/list-behind'

/** Where the things behind a number are listed. */
export function hrefBehind(address: ReportAddress, { measure, row, column }: CellAddress): string {
  return writeAddress('/reports/consultations', address, { measure, row, column })
}
