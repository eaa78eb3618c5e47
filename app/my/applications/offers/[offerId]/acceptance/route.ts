import { formPost } from '@/lib/forms/form-post'
import { AcceptInput } from '@/lib/programmes/input'
import { acceptOffer } from '@/lib/programmes/offers'

export const { GET, POST } = formPost({
  input: AcceptInput,
  shownAt: ({ offerId }: { offerId: string }) => `/my/applications/offers/${offerId}`,
  deed: (tx, actor, input, { offerId }) => acceptOffer(tx, actor, offerId, input),
  then: (_params, { entryId }) => `/my/applications/${entryId}?done=sent`,
})
