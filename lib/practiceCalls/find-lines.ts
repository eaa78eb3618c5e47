import type { Cell, SheetOfCells } from '@/lib/workbooks/sheets'
import { NEEDED_COLUMNS, type SheetColumn, sheetColumnOf } from './sheet-columns'

/** One line of a sheet: its row, and its cells by what they are asked. */
export type SheetLine = { row: number; cells: Map<SheetColumn, Cell> }
export type FoundLines = { places: Map<SheetColumn, number>; lines: SheetLine[] }

/** The headings stand within so many rows; above may be the title of the sheet. */
const HEADING_WITHIN = 20

/** Finds the lines of a sheet under its headings, wherever these stand; or the needed headings that are missing. */
export function findLines(sheets: readonly SheetOfCells[]): FoundLines | { missing: SheetColumn[] } {
  let missing: SheetColumn[] = [...NEEDED_COLUMNS]
  for (const { cells } of sheets) {
    const rows = byRow(cells)
    for (const [row, headings] of [...rows].slice(0, HEADING_WITHIN)) {
      const places = placesOf(headings)
      const without = NEEDED_COLUMNS.filter((column) => !places.has(column))
      if (without.length === 0) return { places, lines: linesBelow(rows, row, places) }
      if (without.length < missing.length) missing = without
    }
  }
  return { missing }
}

function placesOf(headings: readonly Cell[]): Map<SheetColumn, number> {
  const places = new Map<SheetColumn, number>()
  for (const { column, text } of headings) {
    const known = sheetColumnOf(text)
    if (known && !places.has(known)) places.set(known, column)
  }
  return places
}

function linesBelow(rows: ReadonlyMap<number, Cell[]>, heading: number, places: ReadonlyMap<SheetColumn, number>) {
  return [...rows]
    .filter(([row]) => row > heading)
    .map(([row, cells]) => {
      const at = new Map(cells.map((cell) => [cell.column, cell]))
      const found = [...places].flatMap(([name, column]) => {
        const cell = at.get(column)
        return cell ? [[name, cell] as const] : []
      })
      return { row, cells: new Map(found) }
    })
    .filter(({ cells }) => cells.size > 0)
}

function byRow(cells: readonly Cell[]): Map<number, Cell[]> {
  const rows = new Map<number, Cell[]>()
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell])
  return rows
}
