import type { ProgrammeParams } from '@/app/_programmes/area'
import { comparisonWorkbook } from '@/app/_programmes/comparison-workbook'

/** The comparison as an xlsx. */
export async function GET(_request: Request, { params }: { params: Promise<ProgrammeParams> }) {
  return await comparisonWorkbook(params)
}
