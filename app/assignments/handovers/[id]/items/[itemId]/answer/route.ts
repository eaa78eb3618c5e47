import { formPost } from '@/lib/forms/form-post'
import { answerBack } from '@/lib/handovers/confirm'
import { ReplyInput } from '@/lib/handovers/input'

export const { GET, POST } = formPost({
  input: ReplyInput,
  shownAt: ({ id, itemId }: { id: string; itemId: string }) => `/assignments/handovers/${id}/items/${itemId}`,
  deed: (tx, actor, input, { id, itemId }) => answerBack(tx, actor, id, itemId, input),
  then: ({ id, itemId }) => `/assignments/handovers/${id}/items/${itemId}?done=answered`,
})
