import { DiscardInput, discardDraft } from '@/lib/consultations/discard'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: DiscardInput,
  shownAt: ({ id }: { id: string }) => `/my/consultations/${id}/discard`,
  deed: (tx, actor, input, { id }) => discardDraft(tx, actor, id, input),
  then: () => '/my/consultations?done=discarded',
})
