import ExcelJS, { type CellValue } from 'exceljs'

/** What stands in one cell, as a person reads it; `day` where Excel holds a date, `isNumber` where it holds a number. */
export type Cell = { address: string; row: number; column: number; text: string; day: string | null; isNumber: boolean }
export type SheetOfCells = { name: string; cells: Cell[] }

/** Parts of a sheet that say nothing about its text; a rule for a million cells would be spread over each of them. */
const NOT_READ = [
  ...['dataValidations', 'conditionalFormatting', 'mergeCells', 'hyperlinks', 'drawing', 'legacyDrawing'],
  ...['picture', 'tableParts', 'extLst', 'autoFilter', 'cols', 'rowBreaks', 'colBreaks', 'sheetViews'],
]

/** The filled cells of every sheet, row by row: rich text as plain text, formulas as their results. Null for a file that cannot be read as a workbook. */
export async function readSheets(bytes: Buffer): Promise<SheetOfCells[] | null> {
  const workbook = new ExcelJS.Workbook()
  try {
    // The declared type wants a Node 10 Buffer; the reader takes any.
    await workbook.xlsx.load(new Uint8Array(bytes).buffer, { ignoreNodes: NOT_READ })
  } catch {
    return null
  }
  return workbook.worksheets.map((sheet) => {
    const cells: Cell[] = []
    sheet.eachRow((row, rowNumber) => {
      row.eachCell((cell, column) => {
        const read = { address: cell.address, row: rowNumber, column, ...readValue(cell.value) }
        if (read.text.trim() !== '') cells.push(read)
      })
    })
    return { name: sheet.name, cells }
  })
}

function readValue(value: CellValue | undefined): Pick<Cell, 'text' | 'day' | 'isNumber'> {
  const plain = (text: string) => ({ text, day: null, isNumber: false })
  if (value === null || value === undefined) return plain('')
  if (value instanceof Date) return dayAndTime(value)
  if (typeof value === 'number') return { ...plain(String(value)), isNumber: true }
  if (typeof value !== 'object') return plain(String(value))
  if ('richText' in value) return plain(value.richText.map(({ text }) => text).join(''))
  if ('error' in value) return plain(value.error)
  if ('formula' in value || 'sharedFormula' in value) return readValue(value.result)
  return plain('text' in value ? String(value.text) : '')
}

/** Excel knows no time zone: its date is the day on the wall. */
function dayAndTime(value: Date) {
  if (Number.isNaN(value.getTime())) return { text: '', day: null, isNumber: false }
  const [day = '', time = ''] = value.toISOString().split('T')
  const clock = time.slice(0, 5)
  return { text: clock === '00:00' ? day : `${day} ${clock}`, day, isNumber: false }
}
