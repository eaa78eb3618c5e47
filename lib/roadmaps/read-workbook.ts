import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { readMonth } from '@/lib/japanese/read-month'
import type { Cell, SheetOfCells } from '@/lib/workbooks/sheets'
import { normaliseLabel } from '@/lib/workbooks/words'
import { MOST_ITEMS, type RoadmapItem } from './items'
import { COLUMN_OF_LABEL, type Column, PROGRESS_OF_WORD, VERSION_LABELS } from './words'

/** One cell that could not be read as it stands: what is typed there, and what is wrong with it. */
export const Problem = z.object({ address: z.string(), column: z.string(), text: z.string(), key: z.string() })
export type Problem = z.infer<typeof Problem>
export type ReadRoadmap = { items: RoadmapItem[]; problems: Problem[]; version: number | null }

const MONTHS = ['from', 'until', 'milestone'] as const
const LENGTHS = { group: 80, what: 200, owner: 120, partners: 200, milestoneLabel: 80, remark: 1500 } as const
type Line = Map<Column, Cell>

/**
 * Reads the lines of a roadmap from a workbook. What cannot be read is named cell by cell; a month that is none stays
 * in the line's remark, so that nothing typed is lost. Null for a workbook that is no roadmap.
 */
export function readRoadmapSheets(
  sheets: readonly SheetOfCells[],
  labelled: (column: Column) => string,
): ReadRoadmap | null {
  for (const { cells } of sheets) {
    const head = headOf(cells)
    if (!head) continue
    const problems: Problem[] = []
    const seen = new Set<string>()
    const lines = linesBelow(cells, head).slice(0, MOST_ITEMS + 1)
    const items = lines.map((line) => readLine(line, seen, problems, labelled))
    return { items, problems, version: versionIn(cells) }
  }
  return null
}

type Head = { row: number; columns: Map<number, Column> }

function headOf(cells: readonly Cell[]): Head | null {
  const what = cells.find(({ text }) => COLUMN_OF_LABEL.get(normaliseLabel(text)) === 'what')
  if (!what) return null
  const columns = new Map<number, Column>()
  for (const { row, column, text } of cells) {
    const known = row === what.row ? COLUMN_OF_LABEL.get(normaliseLabel(text)) : undefined
    if (known) columns.set(column, known)
  }
  return columns.size >= 3 ? { row: what.row, columns } : null
}

function linesBelow(cells: readonly Cell[], { row: head, columns }: Head): Line[] {
  const rows = new Map<number, Line>()
  for (const cell of cells) {
    const column = columns.get(cell.column)
    if (!column || cell.row <= head) continue
    const line = rows.get(cell.row) ?? new Map<Column, Cell>()
    rows.set(cell.row, line.set(column, cell))
  }
  return [...rows.values()].filter((line) =>
    [...line.keys()].some((column) => column !== 'id' && column !== 'progress'),
  )
}

function readLine(
  line: Line,
  seen: Set<string>,
  problems: Problem[],
  labelled: (column: Column) => string,
): RoadmapItem {
  const kept: string[] = []
  const wrong = (column: Column, key: string) => {
    const { address = rowOf(line), text = '' } = line.get(column) ?? {}
    problems.push({ address, column, text: text.slice(0, 200), key })
  }
  const text = (column: keyof typeof LENGTHS) => {
    const typed = line.get(column)?.text.trim() ?? ''
    if (typed.length > LENGTHS[column]) wrong(column, 'tooLong')
    return typed.slice(0, LENGTHS[column])
  }
  const keepAside = (column: (typeof MONTHS)[number]) => {
    kept.push(`${labelled(column)}: ${line.get(column)?.text.slice(0, 100) ?? ''}`)
    return ''
  }
  const month = (column: (typeof MONTHS)[number]) => {
    const cell = line.get(column)
    if (!cell) return ''
    const read = cell.day?.slice(0, 7) ?? readMonth(cell.text) ?? (cell.isNumber ? monthOfSerial(cell.text) : null)
    if (read) return read
    wrong(column, 'month')
    return keepAside(column)
  }
  const words = { group: text('group'), what: text('what'), owner: text('owner'), partners: text('partners') }
  if (words.what === '') wrong('what', 'required')
  const months = { from: month('from'), until: month('until'), milestone: month('milestone') }
  if (months.from && months.until && months.until < months.from) {
    wrong('until', 'order')
    months.until = keepAside('until')
  }
  const said = normaliseLabel(line.get('progress')?.text ?? '')
  const progress = said === '' ? 'not_started' : PROGRESS_OF_WORD.get(said)
  if (!progress) wrong('progress', 'progress')
  const remark = [text('remark'), ...kept].filter(Boolean).join('\n')
  const more = { milestoneLabel: text('milestoneLabel'), progress: progress ?? ('not_started' as const), remark }
  return { id: idOf(line, seen), ...words, what: words.what || '?', ...months, ...more }
}

/** A date in a cell that is set to show text: Excel keeps it as the number of days since the end of 1899. Only days of this century count. */
function monthOfSerial(text: string): string | null {
  const days = Number(text)
  if (!Number.isInteger(days) || days < 36_526 || days > 73_050) return null
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 7)
}

/** Which line it was when it was downloaded; a copied one becomes a line of its own. */
function idOf(line: Line, seen: Set<string>): string {
  const typed = z.uuid().safeParse(line.get('id')?.text.trim()).data
  const id = typed && !seen.has(typed) ? typed : randomUUID()
  seen.add(id)
  return id
}

function rowOf(line: Line): string {
  return `${[...line.values()][0]?.row ?? ''}`
}

function versionIn(cells: readonly Cell[]): number | null {
  const label = cells.find(({ text }) => VERSION_LABELS.has(normaliseLabel(text)))
  const cell = label && cells.find(({ row, column }) => row === label.row && column === label.column + 1)
  return cell && /^\d{1,6}$/.test(cell.text) ? Number(cell.text) : null
}
