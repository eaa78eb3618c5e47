import { blankForm } from '@/lib/workbooks/written-draft'
import { handOutForm } from '../hand-out-form'

/** The blank form as a workbook. */
export async function GET(request: Request) {
  return await handOutForm(request, async (_tx, actor) => blankForm(actor))
}
