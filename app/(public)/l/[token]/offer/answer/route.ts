import { answerByLink } from '@/lib/dispatches/answer'
import { OfferAnswerInput } from '@/lib/dispatches/offer-input'
import { linkPost } from '@/lib/links/link-post'

export const { GET, POST } = linkPost({
  input: OfferAnswerInput,
  shownAt: ({ token }: { token: string }) => `/l/${token}/offer`,
  deed: (tx, bearer, input) => answerByLink(tx, bearer, input),
  then: ({ token }, { decision }) => `/l/${token}/offer/done?answer=${decision}`,
})
