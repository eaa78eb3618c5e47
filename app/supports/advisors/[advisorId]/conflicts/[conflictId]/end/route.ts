import { z } from 'zod'
import { endConflict } from '@/lib/advisors/conflicts'
import { formPost } from '@/lib/forms/form-post'
import { type AdvisorParams, advisorPath } from '../../../../at-desk'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ advisorId }: AdvisorParams & { conflictId: string }) => advisorPath(advisorId),
  deed: (tx, actor, _input, { advisorId, conflictId }) => endConflict(tx, actor, advisorId, conflictId),
  then: (_params, { id }) => `${advisorPath(id)}?done=ended`,
})
