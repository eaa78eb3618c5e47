import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { flagPractice } from '@/lib/practiceDrafts/flag'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: { id: string; effectId: string }) => `/desk/follow-ups/${id}`,
  deed: (tx, actor, _input, { effectId }) => flagPractice(tx, actor, effectId),
  then: (_params, { id }) => `/desk/practices/${id}?done=flagged`,
})
