import { answerFollowUpByLink, TypedAnswers } from '@/lib/followUps/answer'
import { linkPost } from '@/lib/links/link-post'

export const { GET, POST } = linkPost({
  input: TypedAnswers,
  shownAt: ({ token }: { token: string }) => `/l/${token}/follow-up`,
  deed: (tx, bearer, typed) => answerFollowUpByLink(tx, bearer, typed),
  then: ({ token }) => `/l/${token}/follow-up?done=1`,
})
