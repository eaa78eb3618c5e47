import { z } from 'zod'
import { confirmByLink } from '@/lib/advisors/confirm'
import { linkPost } from '@/lib/links/link-post'

export const { GET, POST } = linkPost({
  input: z.object({}),
  shownAt: ({ token }: { token: string }) => `/l/${token}/advisor-confirmation`,
  deed: (tx, bearer) => confirmByLink(tx, bearer),
  then: ({ token }) => `/l/${token}/advisor-confirmation/done`,
})
