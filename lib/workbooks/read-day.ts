import { addDays, isIsoDate } from '@/lib/japanese/dates'
import { readJapaneseDate } from '@/lib/japanese/read-date'
import type { Cell } from './sheets'

/** Serial numbers that are days between 1990 and 2100: a date cell that lost its format. */
const SERIALS = { from: 32_874, until: 73_415 }
const SERIAL_ZERO = '1899-12-30'

/** The day a cell names: a date of Excel's, its bare serial number, or a date as officials write it. Null when it names none. */
export function readDay({ day, isNumber, text }: Pick<Cell, 'day' | 'isNumber' | 'text'>): string | null {
  if (day !== null) return isIsoDate(day) ? day : null
  const serial = Number(text)
  const isSerial = isNumber && serial >= SERIALS.from && serial <= SERIALS.until
  return isSerial ? addDays(SERIAL_ZERO, Math.floor(serial)) : readJapaneseDate(text)
}
