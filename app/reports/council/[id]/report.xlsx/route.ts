import { writeXlsx } from '@/lib/councilReports/write-xlsx'
import { handOutReport } from '../../hand-out-report'

/** The report as a file. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  return await handOutReport((await params).id, 'xlsx', writeXlsx)
}
