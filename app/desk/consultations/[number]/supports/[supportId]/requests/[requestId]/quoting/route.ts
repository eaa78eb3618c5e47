import { QuoteInput } from '@/lib/council/input'
import { quoteAdvice } from '@/lib/council/quote'
import { formPost } from '@/lib/forms/form-post'
import { type SupportParams, supportPath } from '../../../address'

type Params = SupportParams & { requestId: string }
const path = (params: Params) => `${supportPath(params)}/requests/${params.requestId}/quote`

export const { GET, POST } = formPost({
  input: QuoteInput,
  shownAt: path,
  deed: (tx, actor, input, { supportId, requestId }) => quoteAdvice(tx, actor, supportId, requestId, input),
  then: (params) => `${path(params)}?done=quoted`,
})
