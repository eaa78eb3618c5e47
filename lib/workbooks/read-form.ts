import { type FoundAnswers, findAnswers } from './find-answers'
import { receiveWorkbook, type WorkbookReason } from './receive'
import { readSheets } from './sheets'

/** A form has far fewer filled cells; a register of ten thousand lines is none. */
export const MOST_CELLS = 3000

export type FormReason = WorkbookReason | 'wrongForm' | 'tooManyCells'
type Read = { fields: Record<string, string>; fileName: string } & (
  | { found: FoundAnswers; reason: '' }
  | { found: null; reason: FormReason }
)

/** Receives a form that was filled in and finds what is written in it; or says why it is none. */
export async function readForm(request: Request): Promise<Read> {
  const { fields, file, problem } = await receiveWorkbook(request, ['xlsx'])
  if (!file) return { fields, fileName: problem?.fileName ?? '', found: null, reason: problem?.reason ?? 'none' }
  const { fileName } = file
  const sheets = await readSheets(file.bytes)
  if (!sheets) return { fields, fileName, found: null, reason: 'damaged' }
  const count = sheets.reduce((sum, { cells }) => sum + cells.length, 0)
  if (count > MOST_CELLS) return { fields, fileName, found: null, reason: 'tooManyCells' }
  const found = findAnswers(sheets)
  return found ? { fields, fileName, found, reason: '' } : { fields, fileName, found: null, reason: 'wrongForm' }
}
