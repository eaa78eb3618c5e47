import { ReactionInput } from '@/lib/helped/input'
import { reactToHelpByLink } from '@/lib/helped/react'
import { linkPost } from '@/lib/links/link-post'

export const { GET, POST } = linkPost({
  input: ReactionInput,
  shownAt: ({ token }: { token: string; answerId: string }) => `/l/${token}/party-follow-up`,
  deed: (tx, bearer, input, { answerId }) => reactToHelpByLink(tx, bearer, answerId, input),
  then: ({ token }) => `/l/${token}/party-follow-up?done=reacted`,
})
