import { formPost } from '@/lib/forms/form-post'
import { askBack } from '@/lib/handovers/confirm'
import { AskInput } from '@/lib/handovers/input'

export const { GET, POST } = formPost({
  input: AskInput,
  shownAt: ({ id, itemId }: { id: string; itemId: string }) => `/assignments/handovers/${id}/items/${itemId}`,
  deed: (tx, actor, input, { id, itemId }) => askBack(tx, actor, id, itemId, input),
  then: ({ id, itemId }) => `/assignments/handovers/${id}/items/${itemId}?done=asked`,
})
