import type { WorkbookField } from './fields'
import type { Cell, SheetOfCells } from './sheets'
import { CHOICE_HEADS, FIELD_OF_LABEL, HEADINGS, normaliseLabel, REMARKS, withoutBlanks } from './words'

/** The cells that answer each field whose label stands in the sheet, and the cells that belong to none. */
export type FoundAnswers = { answers: Map<WorkbookField, Cell[]>; strays: Cell[] }

type Label = { column: number; field: WorkbookField }

/**
 * Finds what was written by the labels that stand beside or above it, wherever rows and columns have moved to.
 * Null when no sheet has the labels that every consultation needs: this is not our form.
 */
export function findAnswers(sheets: readonly SheetOfCells[]): FoundAnswers | null {
  const read = sheets.map((sheet) => ({ sheet, ...readSheet(sheet) }))
  const [form] = read
    .filter(({ answers }) => answers.has('title') && answers.has('body'))
    .sort((a, b) => b.answers.size - a.answers.size)
  if (!form) return null
  const elsewhere = sheets
    .filter((sheet) => sheet !== form.sheet && !isOfChoices(sheet))
    .flatMap(({ name, cells }) => cells.map((cell) => ({ ...cell, address: `${name}!${cell.address}` })))
  return { answers: form.answers, strays: [...form.strays, ...elsewhere] }
}

function readSheet({ cells }: SheetOfCells): FoundAnswers {
  const answers = new Map<WorkbookField, Cell[]>()
  const strays: Cell[] = []
  let above: Label[] = []
  for (const row of byRow(cells)) {
    const labels = row.flatMap(labelIn)
    for (const { field } of labels) if (!answers.has(field)) answers.set(field, [])
    if (labels.length > 0) above = labels
    for (const cell of row) {
      if (labels.some(({ column }) => column === cell.column) || isOurs(cell, labels.length > 0)) continue
      const label = above.findLast(({ column }) => (labels.length > 0 ? column < cell.column : column <= cell.column))
      const given = label && answers.get(label.field)
      const isBeside = labels.length > 0 && given?.at(-1)?.row !== cell.row
      if (given && (isBeside || !isRemark(cell))) given.push(cell)
      else strays.push(cell)
    }
  }
  return { answers, strays }
}

function byRow(cells: readonly Cell[]): Cell[][] {
  const rows: Cell[][] = []
  for (const cell of cells) {
    const row = rows.at(-1)
    if (row?.[0]?.row === cell.row) row.push(cell)
    else rows.push([cell])
  }
  return rows
}

function labelIn({ text, column }: Cell): Label[] {
  const field = FIELD_OF_LABEL.get(normaliseLabel(text))
  return field ? [{ column, field }] : []
}

/** What the form itself says around the answers. */
function isOurs({ text }: Cell, isBesideLabel: boolean): boolean {
  const said = withoutBlanks(text)
  return REMARKS.has(said) || (!isBesideLabel && HEADINGS.has(said))
}

function isOfChoices({ cells }: SheetOfCells): boolean {
  return cells.some(({ text }) => CHOICE_HEADS.has(withoutBlanks(text)))
}

/** How the form marks its remarks: one of an older form is no answer. */
function isRemark({ text }: Cell): boolean {
  return /^\s*\u203b/.test(text)
}
