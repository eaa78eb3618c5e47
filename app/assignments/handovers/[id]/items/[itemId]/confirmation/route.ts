import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { confirmItem } from '@/lib/handovers/confirm'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id, itemId }: { id: string; itemId: string }) => `/assignments/handovers/${id}/items/${itemId}`,
  deed: (tx, actor, _input, { id, itemId }) => confirmItem(tx, actor, id, itemId),
  then: ({ id }) => `/assignments/handovers/${id}?done=confirmed`,
})
