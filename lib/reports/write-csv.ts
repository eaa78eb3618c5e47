import { guardText } from './guard-text'

/** A cell: text is guarded, numbers stay numbers, nothing stays empty. */
export type CsvCell = string | number | null

/** Lines as a CSV that Excel opens in Japanese: UTF-8 with BOM, CRLF. */
export function writeCsv(lines: readonly (readonly CsvCell[])[]): string {
  return `${CSV_MARK}${lines.map(writeCsvLine).join('')}`
}

/** The mark by which Excel knows the text as UTF-8; stands once, at the very beginning. */
export const CSV_MARK = '\ufeff'

/** One line, with its end. */
export function writeCsvLine(line: readonly CsvCell[]): string {
  return `${line.map(writeCell).join(',')}\r\n`
}

function writeCell(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = guardText(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
