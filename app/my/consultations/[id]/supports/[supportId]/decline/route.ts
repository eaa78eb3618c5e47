import { formPost } from '@/lib/forms/form-post'
import { DeclineInput } from '@/lib/supports/answer-input'
import { declineSupport } from '@/lib/supports/decline'

export const { GET, POST } = formPost({
  input: DeclineInput,
  shownAt: ({ id }: { id: string; supportId: string }) => `/my/consultations/${id}`,
  deed: (tx, actor, input, { supportId }) => declineSupport(tx, actor, supportId, input),
  then: (_params, { number }) => `/my/consultations/${number}?done=decline`,
})
