import { InternalInput } from '@/lib/advisors/input'
import { keepInternal } from '@/lib/advisors/keep-internal'
import { formPost } from '@/lib/forms/form-post'
import { type AdvisorParams, advisorPath } from '../../at-desk'

export const { GET, POST } = formPost({
  input: InternalInput,
  shownAt: ({ advisorId }: AdvisorParams) => advisorPath(advisorId),
  deed: (tx, actor, input, { advisorId }) => keepInternal(tx, actor, advisorId, input),
  then: (_params, { id }) => `${advisorPath(id)}?done=internal`,
})
