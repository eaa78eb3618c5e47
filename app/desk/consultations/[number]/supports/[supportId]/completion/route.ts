import { formPost } from '@/lib/forms/form-post'
import { finishSupport } from '@/lib/supports/finish'
import { FinishInput } from '@/lib/supports/input'
import { type SupportParams, supportPath } from '../address'

export const { GET, POST } = formPost({
  input: FinishInput,
  shownAt: (params: SupportParams) => `${supportPath(params)}/end`,
  deed: (tx, actor, input, { supportId }) => finishSupport(tx, actor, supportId, input),
  then: (params) => `${supportPath(params)}?done=finished`,
})
