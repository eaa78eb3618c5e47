import { parse } from 'csv-parse/sync'
import type { Cell, SheetOfCells } from '@/lib/workbooks/sheets'
import { columnLetters } from './column-letters'

/** A CSV of any office as cells, addressed as a spreadsheet would show them. Bytes that mean nothing stay as U+FFFD in their cell. Null when its quotes are broken. */
export function readCsv(bytes: Buffer): SheetOfCells | null {
  const text = decode(bytes)
  try {
    const lines = parse(text, { relaxColumnCount: true, delimiter: delimiterOf(text) })
    return { name: '', cells: lines.flatMap((values, at) => cellsOf(values, at + 1)) }
  } catch {
    return null
  }
}

/** UTF-8 with or without its mark, UTF-16 with it, or CP932; when bytes fit none, the one in which the fewest are lost. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  const texts = ['utf-8', 'shift_jis'].map((encoding) => new TextDecoder(encoding).decode(bytes))
  const lost = texts.map((text) => text.split('\ufffd').length)
  return (lost[0] ?? 0) <= (lost[1] ?? 0) ? (texts[0] ?? '') : (texts[1] ?? '')
}

function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1)
  return first.includes('\t') && !first.includes(',') ? '\t' : ','
}

function cellsOf(values: readonly string[], row: number): Cell[] {
  return values.flatMap((text, at) => {
    const cell = { address: `${columnLetters(at + 1)}${row}`, row, column: at + 1, text, day: null, isNumber: false }
    return text.trim() === '' ? [] : [cell]
  })
}
