import { WithdrawalInput, withdrawConsultation } from '@/lib/consultations/withdraw'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: WithdrawalInput,
  shownAt: ({ id }: { id: string }) => `/my/consultations/${id}/withdraw`,
  deed: (tx, actor, input, { id }) => withdrawConsultation(tx, actor, id, input),
  then: (_params, { number }) => `/my/consultations/${number}?done=withdrawn`,
})
