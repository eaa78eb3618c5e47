import { answerDutyByLink } from '@/lib/duties/answer'
import { DutyInput } from '@/lib/duties/input'
import { linkPost } from '@/lib/links/link-post'

export const { GET, POST } = linkPost({
  input: DutyInput,
  shownAt: ({ token }: { token: string }) => `/l/${token}/duty`,
  deed: (tx, bearer, input) => answerDutyByLink(tx, bearer, input),
  then: ({ token }) => `/l/${token}?done=sent`,
})
