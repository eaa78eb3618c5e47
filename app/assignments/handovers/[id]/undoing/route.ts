import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { undoArrangement } from '@/lib/handovers/undo'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: { id: string }) => `/assignments/handovers/${id}`,
  deed: (tx, actor, _input, { id }) => undoArrangement(tx, actor, id),
  then: ({ id }) => `/assignments/handovers/${id}?done=undone`,
})
