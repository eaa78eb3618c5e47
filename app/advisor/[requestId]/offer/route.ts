import { answerOffer } from '@/lib/dispatches/answer'
import { OfferAnswerInput } from '@/lib/dispatches/offer-input'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: OfferAnswerInput,
  shownAt: ({ requestId }: { requestId: string }) => `/advisor/${requestId}`,
  deed: (tx, actor, input, { requestId }) => answerOffer(tx, actor, requestId, input),
  then: ({ requestId }, { decision }) => (decision === 'accept' ? `/advisor/${requestId}` : '/advisor?done=declined'),
})
