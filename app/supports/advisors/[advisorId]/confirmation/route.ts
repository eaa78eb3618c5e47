import { z } from 'zod'
import { askConfirmation } from '@/lib/advisors/ask-confirmation'
import { formPost } from '@/lib/forms/form-post'
import { type AdvisorParams, advisorPath } from '../../at-desk'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ advisorId }: AdvisorParams) => advisorPath(advisorId),
  deed: (tx, actor, _input, { advisorId }) => askConfirmation(tx, actor, advisorId),
  then: (_params, { id }) => `${advisorPath(id)}?done=asked`,
})
