import { readDraft } from '@/lib/consultations/read-draft'
import { writtenDraft } from '@/lib/workbooks/written-draft'
import { handOutForm } from '../../workbook/hand-out-form'

/** A draft as a workbook, to be filled in further offline. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return await handOutForm(request, async (tx, actor) => {
    const draft = await readDraft(tx, actor, id)
    return draft && writtenDraft(draft, actor)
  })
}
