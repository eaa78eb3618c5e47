import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { cancelHandover } from '@/lib/handovers/undo'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: { id: string }) => `/assignments/handovers/${id}`,
  deed: (tx, actor, _input, { id }) => cancelHandover(tx, actor, id),
  then: ({ id }) => `/assignments/handovers/${id}?done=cancelled`,
})
