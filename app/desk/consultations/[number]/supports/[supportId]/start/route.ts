import { formPost } from '@/lib/forms/form-post'
import { StartInput } from '@/lib/supports/input'
import { startSupport } from '@/lib/supports/start'
import { type SupportParams, supportPath } from '../address'

export const { GET, POST } = formPost({
  input: StartInput,
  shownAt: (params: SupportParams) => supportPath(params),
  deed: (tx, actor, input, { supportId }) => startSupport(tx, actor, supportId, input),
  then: (params) => `${supportPath(params)}?done=started`,
})
