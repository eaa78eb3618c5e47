import { changeAdvisor } from '@/lib/advisors/change'
import { ChangeInput } from '@/lib/advisors/input'
import { formPost } from '@/lib/forms/form-post'
import { type AdvisorParams, advisorPath } from '../../at-desk'

export const { GET, POST } = formPost({
  input: ChangeInput,
  shownAt: ({ advisorId }: AdvisorParams) => `${advisorPath(advisorId)}/edit`,
  deed: (tx, actor, input, { advisorId }) => changeAdvisor(tx, actor, advisorId, input),
  then: (_params, { id }) => `${advisorPath(id)}?done=changed`,
})
