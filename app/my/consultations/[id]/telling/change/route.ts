import { changeTelling } from '@/lib/asked/answer'
import { ChangedTelling } from '@/lib/asked/input'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: ChangedTelling,
  shownAt: ({ id }: { id: string }) => `/my/consultations/${id}/telling`,
  deed: (tx, actor, input, { id }) => changeTelling(tx, actor, id, input),
  then: ({ id }, { answer }) => `/my/consultations/${id}/telling?done=${answer}`,
})
