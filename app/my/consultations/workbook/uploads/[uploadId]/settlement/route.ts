import { formPost } from '@/lib/forms/form-post'
import { SettlementInput, settleUpload } from '@/lib/workbooks/settle'

const page = ({ uploadId }: { uploadId: string }) => `/my/consultations/workbook/uploads/${uploadId}`

export const { GET, POST } = formPost({
  input: SettlementInput,
  shownAt: page,
  deed: (tx, actor, input, { uploadId }) => settleUpload(tx, actor, uploadId, input),
  then: page,
})
