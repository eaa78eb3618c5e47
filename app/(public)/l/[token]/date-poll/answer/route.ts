import { answerByLink } from '@/lib/datePolls/answer'
import { PollAnswerInput } from '@/lib/datePolls/answer-input'
import { linkPost } from '@/lib/links/link-post'

export const { GET, POST } = linkPost({
  input: PollAnswerInput,
  shownAt: ({ token }: { token: string }) => `/l/${token}/date-poll`,
  deed: (tx, bearer, input) => answerByLink(tx, bearer, input),
  then: ({ token }) => `/l/${token}/date-poll?done=answered`,
})
