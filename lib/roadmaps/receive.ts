import { receiveWorkbook } from '@/lib/workbooks/receive'
import { readSheets } from '@/lib/workbooks/sheets'
import { MOST_ITEMS } from './items'
import { type ReadRoadmap, readRoadmapSheets } from './read-workbook'
import { wordsOfRoadmap } from './words'

const REASONS = ['none', 'notExcel', 'oldExcel', 'damaged', 'wrongForm', 'tooManyCells'] as const
export type RoadmapReason = (typeof REASONS)[number] | 'other' | ''
type Received = { fields: Record<string, string>; fileName: string; read: ReadRoadmap | null; reason: RoadmapReason }

/** Receives a workbook and reads the roadmap in it; or says why there is none. */
export async function receiveRoadmap(request: Request, locale: 'ja' | 'en'): Promise<Received> {
  const { fields, file, problem } = await receiveWorkbook(request, ['xlsx'])
  if (!file) {
    const reason = REASONS.find((one) => one === problem?.reason) ?? 'other'
    return { fields, fileName: problem?.fileName ?? '', read: null, reason }
  }
  const { fileName, bytes } = file
  const sheets = await readSheets(bytes)
  if (!sheets) return { fields, fileName, read: null, reason: 'damaged' }
  const words = wordsOfRoadmap(locale)
  const read = readRoadmapSheets(sheets, (column) => words(`fields.${column}`))
  if (!read) return { fields, fileName, read: null, reason: 'wrongForm' }
  return read.items.length > MOST_ITEMS
    ? { fields, fileName, read: null, reason: 'tooManyCells' }
    : { fields, fileName, read, reason: '' }
}
