import { formPost } from '@/lib/forms/form-post'
import { dropSupport } from '@/lib/supports/finish'
import { OutcomeInput } from '@/lib/supports/input'
import { type SupportParams, supportPath } from '../address'

export const { GET, POST } = formPost({
  input: OutcomeInput,
  shownAt: (params: SupportParams) => `${supportPath(params)}/end`,
  deed: (tx, actor, input, { supportId }) => dropSupport(tx, actor, supportId, input),
  then: (params) => `${supportPath(params)}?done=dropped`,
})
