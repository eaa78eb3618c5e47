import ExcelJS from 'exceljs'
import { guardText } from './guard-text'
import type { CsvCell } from './write-csv'

/** A sheet: its name, the heads of its columns with their widths, and its lines. */
export type Sheet = { name: string; columns: { head: string; width: number }[]; lines: readonly (readonly CsvCell[])[] }

const A4 = 9

/** Sheets as an xlsx file: text is guarded, numbers stay numbers, heads stay in view; on paper A4 across, as wide as a page, the heads on each, numbered. */
export async function writeWorkbook(sheets: readonly Sheet[], made: Date): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook()
  workbook.created = made
  workbook.modified = made
  for (const { name, columns, lines } of sheets) {
    const sheet = workbook.addWorksheet(name, {
      views: [{ state: 'frozen', ySplit: 1 }],
      pageSetup: { paperSize: A4, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      headerFooter: { oddHeader: `&L${name.replaceAll('&', '&&')}`, oddFooter: '&R&P / &N' },
    })
    sheet.pageSetup.printTitlesRow = '1:1'
    sheet.columns = columns.map(({ width }) => ({ width }))
    sheet.addRow(columns.map(({ head }) => head)).font = { bold: true }
    for (const line of lines) sheet.addRow(line.map(guarded))
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

function guarded(cell: CsvCell): CsvCell {
  return typeof cell === 'string' ? guardText(cell) : cell
}
