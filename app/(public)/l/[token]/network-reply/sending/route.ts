import { linkPost } from '@/lib/links/link-post'
import { replyByLink } from '@/lib/network/confirm-mailbox'
import { ReplyInput } from '@/lib/network/input'

export const { GET, POST } = linkPost({
  input: ReplyInput,
  shownAt: ({ token }: { token: string }) => `/l/${token}/network-reply`,
  deed: replyByLink,
  then: ({ token }) => `/l/${token}/network-reply/done`,
})
