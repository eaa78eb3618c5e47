import { offerDispatch } from '@/lib/dispatches/offer'
import { OfferInput } from '@/lib/dispatches/offer-input'
import { formPost } from '@/lib/forms/form-post'
import type { SupportParams } from '../../address'
import { advisorsPath } from '../address'

export const { GET, POST } = formPost({
  input: OfferInput,
  shownAt: (params: SupportParams) => `${advisorsPath(params)}/offer`,
  deed: (tx, actor, input, { supportId }) => offerDispatch(tx, actor, supportId, input),
  then: (params) => `${advisorsPath(params)}?done=offered`,
})
