import { linkPost } from '@/lib/links/link-post'
import { confirmMailbox } from '@/lib/network/confirm-mailbox'
import { NothingInput } from '@/lib/network/input'

export const { GET, POST } = linkPost({
  input: NothingInput,
  shownAt: ({ token }: { token: string }) => `/l/${token}/network-mailbox`,
  deed: (tx, bearer) => confirmMailbox(tx, bearer),
  then: ({ token }) => `/l/${token}/network-mailbox/done`,
})
