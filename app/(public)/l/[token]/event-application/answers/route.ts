import { answerByLink } from '@/lib/events/answer'
import { AnswerInput } from '@/lib/events/input'
import { linkPost } from '@/lib/links/link-post'

export const { GET, POST } = linkPost({
  input: AnswerInput,
  shownAt: ({ token }: { token: string }) => `/l/${token}/event-application`,
  deed: (tx, bearer, input) => answerByLink(tx, bearer, input),
  then: ({ token }) => `/l/${token}/event-application?done=answered`,
})
