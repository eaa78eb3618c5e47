import ExcelJS from 'exceljs'
import { formatMonth } from '@/lib/japanese/dates'
import { monthsOf, PROGRESS, type RoadmapItem } from './items'
import { COLUMNS, type Column, wordsOfRoadmap } from './words'

const FONT = { name: 'Yu Gothic', size: 10.5 }
const LINE = { style: 'thin', color: { argb: 'FF999999' } } as const
const BOX = { top: LINE, bottom: LINE, left: LINE, right: LINE }
const WIDTHS: Record<Column, number> = {
  ...{ group: 18, what: 36, owner: 20, partners: 24, from: 14, until: 14, milestone: 14 },
  ...{ milestoneLabel: 18, progress: 10, remark: 30, id: 8 },
}
const SPARE_LINES = 20
type Made = { items: readonly RoadmapItem[]; number: number; placeName: string; locale: 'ja' | 'en'; at: Date }

/** A roadmap as a workbook: a sheet to write in, with room for more lines, and a sheet that shows the months; both print on A3. */
export async function writeRoadmap({ items, number, placeName, locale, at }: Made): Promise<Uint8Array<ArrayBuffer>> {
  const words = wordsOfRoadmap(locale)
  const book = new ExcelJS.Workbook()
  book.created = at
  book.modified = at
  const sheet = book.addWorksheet(words('workbook.sheet'), {
    pageSetup: onA3(),
    views: [{ state: 'frozen', ySplit: 4 }],
  })
  sheet.columns = COLUMNS.map((column) => ({ width: WIDTHS[column], hidden: column === 'id' }))
  sheet.addRow([words('caption', { place: placeName })]).font = { ...FONT, size: 14, bold: true }
  sheet.addRow([words('workbook.version'), number]).font = FONT
  sheet.addRow([words('workbook.lead')]).font = FONT
  dress(sheet.addRow(COLUMNS.map((column) => words(`fields.${column}`))), true)
  const month = (text: string) => (text ? formatMonth(text, locale) : '')
  for (const item of items) {
    const shown = { ...item, progress: words(`progress.${item.progress}`) }
    const months = { from: month(item.from), until: month(item.until), milestone: month(item.milestone) }
    dress(sheet.addRow(COLUMNS.map((column) => ({ ...shown, ...months })[column])))
  }
  for (let spare = 0; spare < SPARE_LINES; spare += 1) dress(sheet.addRow(COLUMNS.map(() => '')))
  const list = `"${PROGRESS.map((one) => words(`progress.${one}`)).join(',')}"`
  for (let row = 5; row < 5 + items.length + SPARE_LINES; row += 1)
    sheet.getCell(row, COLUMNS.indexOf('progress') + 1).dataValidation = {
      ...{ type: 'list', allowBlank: true, showErrorMessage: false, formulae: [list] },
    }
  drawMonths(book.addWorksheet(words('workbook.chart'), { pageSetup: onA3() }), items, words, locale)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

function drawMonths(
  sheet: ExcelJS.Worksheet,
  items: readonly RoadmapItem[],
  words: ReturnType<typeof wordsOfRoadmap>,
  locale: 'ja' | 'en',
) {
  const months = monthsOf(items)
  sheet.columns = [{ width: 40 }, { width: 20 }, ...months.map(() => ({ width: 4 }))]
  const heads = months.map((month) =>
    month.endsWith('-04') || month === months[0] ? formatMonth(month, locale) : Number(month.slice(5)),
  )
  dress(sheet.addRow([words('fields.what'), words('fields.owner'), ...heads]), true)
  for (const { what, owner, from, until, milestone, progress } of items) {
    const runs = (month: string) => month >= (from || until) && month <= (until || from)
    const mark = { not_started: '□', under_way: '▨', done: '■' }[progress]
    dress(sheet.addRow([what, owner, ...months.map((month) => (month === milestone ? '◇' : runs(month) ? mark : ''))]))
  }
}

function dress(row: ExcelJS.Row, isHead = false) {
  row.eachCell({ includeEmpty: true }, (cell) => {
    cell.font = { ...FONT, bold: isHead }
    cell.border = BOX
    cell.alignment = { wrapText: true, vertical: 'top' }
    cell.numFmt = '@'
    if (isHead) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } }
  })
}

function onA3() {
  const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 }
  // The declared sizes leave A3 out, which is 8 in the format.
  const paperSize = 8 as ExcelJS.PaperSize
  return { paperSize, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins } as const
}
