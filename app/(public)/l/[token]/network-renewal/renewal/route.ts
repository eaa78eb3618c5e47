import { linkPost } from '@/lib/links/link-post'
import { NothingInput } from '@/lib/network/input'
import { renewByLink } from '@/lib/network/keep-post'

export const { GET, POST } = linkPost({
  input: NothingInput,
  shownAt: ({ token }: { token: string }) => `/l/${token}/network-renewal`,
  deed: (tx, bearer) => renewByLink(tx, bearer),
  then: ({ token }) => `/l/${token}/network-renewal/done`,
})
