import { answerHelpedByLink } from '@/lib/helped/answer'
import { HelpedInput } from '@/lib/helped/input'
import { linkPost } from '@/lib/links/link-post'

export const { GET, POST } = linkPost({
  input: HelpedInput,
  shownAt: ({ token }: { token: string }) => `/l/${token}/party-follow-up`,
  deed: (tx, bearer, input) => answerHelpedByLink(tx, bearer, input),
  then: ({ token }) => `/l/${token}/party-follow-up?done=1`,
})
