import { declareConflict } from '@/lib/advisors/conflicts'
import { ConflictInput } from '@/lib/advisors/input'
import { formPost } from '@/lib/forms/form-post'
import { type AdvisorParams, advisorPath } from '../../at-desk'

export const { GET, POST } = formPost({
  input: ConflictInput,
  shownAt: ({ advisorId }: AdvisorParams) => advisorPath(advisorId),
  deed: (tx, actor, input, { advisorId }) => declareConflict(tx, actor, advisorId, input),
  then: (_params, { id }) => `${advisorPath(id)}?done=conflict`,
})
