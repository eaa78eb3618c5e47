import { AlignmentType, HeadingLevel, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import { countText, figureText } from './figure-text'
import type { FrozenPart, FrozenTable } from './figures'
import { mainTables } from './parts'

type Say = (key: string, values?: Record<string, string | number>) => string
export type Block = Paragraph | Table

/** A heading of the Word file, of the first to the third level, for its navigation. */
export function heading(level: 1 | 2 | 3, text: string): Paragraph {
  const of = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }[level]
  return new Paragraph({ heading: of, keepNext: true, children: [new TextRun(text)] })
}

/** A text with its own lines; nothing where nothing was written. */
export function lines(text: string): Paragraph[] {
  return text === '' ? [] : text.split('\n').map((line) => new Paragraph({ children: [new TextRun(line)] }))
}

/** The one number of each measure of a part. */
export function mainFigures(part: FrozenPart, locale: 'ja' | 'en', say: Say): Block[] {
  const few = (table: FrozenTable, count: number | null) => countText(table.isHidden ? null : count, say)
  const head = ['measure', 'value', 'n', 'missing'].map((one) => say(`figures.${one}`))
  const rows = mainTables(part).map((table) => {
    const name = table.name[locale]
    const named = table.figure === 'count' ? name : say('named', { name, figure: table.figureName[locale] })
    return [named, figureText(table, locale, say), few(table, table.n), few(table, table.missing)]
  })
  return table(say('figuresOf', { of: part.matter?.title ?? say('wholeOf') }), head, rows)
}

/** One measure by its rows and columns. */
export function tableOf({ name, rowHead, columns, rows, totals }: FrozenTable, locale: 'ja' | 'en', say: Say): Block[] {
  const counts = ({ total, cells }: { total: number | null; cells: (number | null)[] }) =>
    [total, ...cells].map((count) => countText(count, say))
  const head = [rowHead[locale], say('total'), ...columns.map((column) => column.name[locale])]
  const body = [
    ...rows.map((row) => [row.name[locale], ...counts(row)]),
    ...(totals ? [[say('sumOfAll'), ...counts(totals)]] : []),
  ]
  return body.length === 0 ? lines(say('nothingCounted')) : table(name[locale], head, body)
}

function table(caption: string, head: readonly string[], body: readonly (readonly string[])[]): Block[] {
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text, at) => {
        const alignment = at === 0 || isHead ? AlignmentType.START : AlignmentType.END
        const run = new TextRun({ text, bold: isHead, size: 18 })
        return new TableCell({ children: [new Paragraph({ alignment, children: [run] })] })
      }),
    })
  return [
    new Paragraph({ keepNext: true, spacing: { before: 200 }, children: [new TextRun({ text: caption, bold: true })] }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [row(head, true), ...body.map((cells) => row(cells, false))],
    }),
  ]
}
