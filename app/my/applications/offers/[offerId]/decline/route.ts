import { formPost } from '@/lib/forms/form-post'
import { DeclineInput } from '@/lib/programmes/input'
import { declineOffer } from '@/lib/programmes/offers'

export const { GET, POST } = formPost({
  input: DeclineInput,
  shownAt: ({ offerId }: { offerId: string }) => `/my/applications/offers/${offerId}`,
  deed: (tx, actor, input, { offerId }) => declineOffer(tx, actor, offerId, input),
  then: ({ offerId }) => `/my/applications/offers/${offerId}?done=declined`,
})
