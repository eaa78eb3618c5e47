import { type ReportAddress, writeAddress } from '@/lib/reports/address'
import type { CellAddress } from '@/lib/reports/list-behind'
import { MEASURES } from '@/lib/reports/measures'

/** Where the things behind a number are listed: consultations, or municipalities. */
export function hrefBehind(address: ReportAddress, { measure, row, column }: CellAddress): string {
  const list = MEASURES[measure].counts === 'municipalities' ? 'municipalities' : 'consultations'
  return writeAddress(`/reports/${list}`, address, { measure, row, column })
}
