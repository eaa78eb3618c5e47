import { receiveWorkbook, type WorkbookReason } from '@/lib/workbooks/receive'
import { readSheets } from '@/lib/workbooks/sheets'
import { type FoundLines, findLines } from './find-lines'
import type { SheetColumn } from './sheet-columns'

/** One sheet brings no more than this. */
export const MOST_SHEET_LINES = 300

export type SheetReason = WorkbookReason | 'wrongSheet' | 'tooManyLines' | 'noLines'
type Received = { fields: Record<string, string>; fileName: string } & (
  | { found: FoundLines; reason: ''; missing: [] }
  | { found: null; reason: SheetReason; missing: SheetColumn[] }
)

/** Receives a sheet and finds its lines; or says why it is none. */
export async function receiveSheet(request: Request): Promise<Received> {
  const { fields, file, problem } = await receiveWorkbook(request, ['xlsx'])
  const fileName = file?.fileName ?? problem?.fileName ?? ''
  const no = (reason: SheetReason, missing: SheetColumn[] = []): Received => ({
    ...{ fields, fileName, found: null, reason, missing },
  })
  if (!file) return no(problem?.reason ?? 'none')
  const sheets = await readSheets(file.bytes)
  if (!sheets) return no('damaged')
  const found = findLines(sheets)
  if ('missing' in found) return no('wrongSheet', found.missing)
  if (found.lines.length > MOST_SHEET_LINES) return no('tooManyLines')
  return found.lines.length === 0 ? no('noLines') : { fields, fileName, found, reason: '', missing: [] }
}
