import { z } from 'zod'
import { resumeChasing } from '@/lib/chasing/pause'
import { formPost } from '@/lib/forms/form-post'
import { type SupportParams, supportPath } from '../../../../address'

type Params = SupportParams & { dutyId: string }
const path = (params: Params) => `${supportPath(params)}/duties/${params.dutyId}/chasing`

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: path,
  deed: (tx, actor, _input, { supportId, dutyId }) => resumeChasing(tx, actor, supportId, { dutyId }),
  then: (params) => `${path(params)}?done=resumed`,
})
