import { RestInput } from '@/lib/advisors/input'
import { endRest } from '@/lib/advisors/rest'
import { formPost } from '@/lib/forms/form-post'
import { type AdvisorParams, advisorPath } from '../../at-desk'

export const { GET, POST } = formPost({
  input: RestInput,
  shownAt: ({ advisorId }: AdvisorParams) => advisorPath(advisorId),
  deed: (tx, actor, input, { advisorId }) => endRest(tx, actor, advisorId, input),
  then: (_params, { id }) => `${advisorPath(id)}?done=return`,
})
