import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { withdrawRequest } from '@/lib/requests/withdraw'
import { type SupportParams, supportPath } from '../../../address'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: (params: SupportParams & { requestId: string }) => supportPath(params),
  deed: (tx, actor, _input, { supportId, requestId }) => withdrawRequest(tx, actor, supportId, requestId),
  then: (params) => `${supportPath(params)}?done=withdrawn`,
})
