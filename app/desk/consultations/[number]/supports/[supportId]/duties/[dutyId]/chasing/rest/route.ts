import { PauseInput } from '@/lib/chasing/input'
import { pauseChasing } from '@/lib/chasing/pause'
import { formPost } from '@/lib/forms/form-post'
import { type SupportParams, supportPath } from '../../../../address'

type Params = SupportParams & { dutyId: string }
const path = (params: Params) => `${supportPath(params)}/duties/${params.dutyId}/chasing`

export const { GET, POST } = formPost({
  input: PauseInput,
  shownAt: path,
  deed: (tx, actor, input, { supportId, dutyId }) => pauseChasing(tx, actor, supportId, { dutyId }, input),
  then: (params) => `${path(params)}?done=paused`,
})
