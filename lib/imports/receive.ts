import { receiveWorkbook, type WorkbookReason } from '@/lib/workbooks/receive'
import { readSheets } from '@/lib/workbooks/sheets'
import type { Column } from './columns'
import { readCsv } from './read-csv'
import { findTable, type Table } from './table'

/** One register is no longer than this. */
export const MOST_LINES = 10_000

export type RegisterReason = WorkbookReason | 'wrongTemplate' | 'tooManyLines' | 'noLines'
type Read = { fields: Record<string, string>; fileName: string } & (
  | { table: Table; reason: ''; missing: [] }
  | { table: null; reason: RegisterReason; missing: Column[] }
)

/** Receives a register as Excel or CSV and finds its table; or says why it is none. */
export async function receiveRegister(request: Request): Promise<Read> {
  const { fields, file, problem } = await receiveWorkbook(request, ['xlsx', 'csv'])
  const fileName = file?.fileName ?? problem?.fileName ?? ''
  const no = (reason: RegisterReason, missing: Column[] = []): Read => ({
    ...{ fields, fileName, table: null, reason, missing },
  })
  if (!file) return no(problem?.reason ?? 'none')
  const csv = file.format === 'csv' ? readCsv(file.bytes) : null
  const sheets = file.format === 'csv' ? csv && [csv] : await readSheets(file.bytes)
  if (!sheets) return no('damaged')
  const table = findTable(sheets)
  if ('missing' in table) return no('wrongTemplate', table.missing)
  if (table.lines.length > MOST_LINES) return no('tooManyLines')
  return table.lines.length === 0 ? no('noLines') : { fields, fileName, table, reason: '', missing: [] }
}
