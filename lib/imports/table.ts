import type { Cell, SheetOfCells } from '@/lib/workbooks/sheets'
import { type Column, columnOf, NEEDED } from './columns'

/** A register as a table: its headings, which of ours they are, and its lines. */
export type Table = { headings: { column: number; text: string; key: Column | null }[]; lines: Line[] }
export type Line = { line: number; cells: Map<number, Cell> }

/** A register begins within so many lines; above may stand its title. */
const HEADING_WITHIN = 20

/** Finds the table in the sheets by its headings; or the needed headings that no sheet has all of. */
export function findTable(sheets: readonly SheetOfCells[]): Table | { missing: Column[] } {
  let best: Column[] = [...NEEDED]
  for (const { cells } of sheets) {
    const lines = byLine(cells)
    for (const [at, line] of lines.slice(0, HEADING_WITHIN).entries()) {
      const headings = headingsOf(line)
      const missing = NEEDED.filter((needed) => !headings.some(({ key }) => key === needed))
      if (missing.length === 0) return { headings, lines: lines.slice(at + 1) }
      if (missing.length < best.length) best = missing
    }
  }
  return { missing: best }
}

function headingsOf({ cells }: Line) {
  const taken = new Set<Column>()
  return [...cells.values()].map(({ column, text }) => {
    const known = columnOf(text)
    const key = known && !taken.has(known) ? known : null
    if (key) taken.add(key)
    return { column, text: text.trim(), key }
  })
}

function byLine(cells: readonly Cell[]): Line[] {
  const lines = new Map<number, Line>()
  for (const cell of cells) {
    const line = lines.get(cell.row) ?? { line: cell.row, cells: new Map<number, Cell>() }
    line.cells.set(cell.column, cell)
    lines.set(cell.row, line)
  }
  return [...lines.values()]
}
