import { VisitInput } from '@/lib/dispatches/offer-input'
import { recordVisit } from '@/lib/dispatches/visit'
import { formPost } from '@/lib/forms/form-post'
import type { SupportParams } from '../../../address'
import { advisorsPath } from '../../address'

export const { GET, POST } = formPost({
  input: VisitInput,
  shownAt: (params: SupportParams & { requestId: string }) => `${advisorsPath(params)}/${params.requestId}`,
  deed: (tx, actor, input, { supportId, requestId }) => recordVisit(tx, actor, supportId, requestId, input),
  then: (params) => `${advisorsPath(params)}?done=visited`,
})
