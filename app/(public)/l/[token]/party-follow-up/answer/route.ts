import { refuse } from '@/lib/forms/errors'
import { answerHelpedByLink } from '@/lib/helped/answer'
import { HelpedForm } from '@/lib/helped/input'
import { linkPost } from '@/lib/links/link-post'

export const { GET, POST } = linkPost({
  input: HelpedForm,
  shownAt: ({ token }: { token: string }) => `/l/${token}/party-follow-up`,
  deed: async (tx, bearer, { next, ...input }) =>
    next ? refuse('next', 'choose') : await answerHelpedByLink(tx, bearer, input),
  then: ({ token }) => `/l/${token}/party-follow-up?done=1`,
})
