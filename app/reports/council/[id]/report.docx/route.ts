import { writeDocx } from '@/lib/councilReports/write-docx'
import { handOutReport } from '../../hand-out-report'

/** The report as a file. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  return await handOutReport((await params).id, 'docx', writeDocx)
}
