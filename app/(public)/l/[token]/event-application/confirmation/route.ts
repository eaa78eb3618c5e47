import { confirmByLink } from '@/lib/events/by-link'
import { NothingInput } from '@/lib/events/input'
import { linkPost } from '@/lib/links/link-post'

export const { GET, POST } = linkPost({
  input: NothingInput,
  shownAt: ({ token }: { token: string }) => `/l/${token}/event-application`,
  deed: (tx, bearer) => confirmByLink(tx, bearer),
  then: ({ token }, { state }) => `/l/${token}/event-application?done=${state}`,
})
