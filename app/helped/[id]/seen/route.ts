import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { markHelpSeen } from '@/lib/helped/react'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: { id: string }) => `/helped/${id}`,
  deed: (tx, actor, _input, { id }) => markHelpSeen(tx, actor, id),
  then: ({ id }) => `/helped/${id}?done=marked`,
})
