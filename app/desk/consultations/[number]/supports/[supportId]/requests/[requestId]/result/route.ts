import { formPost } from '@/lib/forms/form-post'
import { ResultInput } from '@/lib/requests/input'
import { noteResult } from '@/lib/requests/keep-result'
import { type SupportParams, supportPath } from '../../../address'

export const { GET, POST } = formPost({
  input: ResultInput,
  shownAt: (params: SupportParams & { requestId: string }) => supportPath(params),
  deed: (tx, actor, input, { supportId, requestId }) => noteResult(tx, actor, supportId, requestId, input),
  then: (params) => `${supportPath(params)}?done=resulted`,
})
