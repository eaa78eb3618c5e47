import { z } from 'zod'
import { resumeChasing } from '@/lib/chasing/pause'
import { formPost } from '@/lib/forms/form-post'
import { type SupportParams, supportPath } from '../../../../address'

type Params = SupportParams & { requestId: string }
const path = (params: Params) => `${supportPath(params)}/requests/${params.requestId}/chasing`

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: path,
  deed: (tx, actor, _input, { supportId, requestId }) => resumeChasing(tx, actor, supportId, { requestId }),
  then: (params) => `${path(params)}?done=resumed`,
})
