import { PauseInput } from '@/lib/chasing/input'
import { pauseChasing } from '@/lib/chasing/pause'
import { formPost } from '@/lib/forms/form-post'
import { type SupportParams, supportPath } from '../../../../address'

type Params = SupportParams & { requestId: string }
const path = (params: Params) => `${supportPath(params)}/requests/${params.requestId}/chasing`

export const { GET, POST } = formPost({
  input: PauseInput,
  shownAt: path,
  deed: (tx, actor, input, { supportId, requestId }) => pauseChasing(tx, actor, supportId, { requestId }, input),
  then: (params) => `${path(params)}?done=paused`,
})
