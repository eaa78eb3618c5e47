import { z } from 'zod'
import { markHelpSeenByLink } from '@/lib/helped/react'
import { linkPost } from '@/lib/links/link-post'

export const { GET, POST } = linkPost({
  input: z.object({}),
  shownAt: ({ token }: { token: string }) => `/l/${token}/party-follow-up`,
  deed: (tx, bearer) => markHelpSeenByLink(tx, bearer),
  then: ({ token }) => `/l/${token}/party-follow-up?done=marked`,
})
