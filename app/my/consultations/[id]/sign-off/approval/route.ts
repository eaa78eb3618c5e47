import { formPost } from '@/lib/forms/form-post'
import { PaperApprovalInput, recordPaperApproval } from '@/lib/signOffs/by-paper'

export const { GET, POST } = formPost({
  input: PaperApprovalInput,
  shownAt: ({ id }: { id: string }) => `/my/consultations/${id}/sign-off`,
  deed: (tx, actor, input, { id }) => recordPaperApproval(tx, actor, id, input),
  then: ({ id }) => `/my/consultations/${id}/sign-off?done=approval`,
})
