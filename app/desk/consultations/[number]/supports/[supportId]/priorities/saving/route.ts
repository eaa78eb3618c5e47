import { formPost } from '@/lib/forms/form-post'
import { PrioritiesInput, setSupportPriorities } from '@/lib/priorities/set'
import { type SupportParams, supportPath } from '../../address'

export const { GET, POST } = formPost({
  input: PrioritiesInput,
  shownAt: (params: SupportParams) => `${supportPath(params)}/priorities/edit`,
  deed: (tx, actor, input, { supportId }) => setSupportPriorities(tx, actor, supportId, input),
  then: (params) => `${supportPath(params)}?done=priorities`,
})
