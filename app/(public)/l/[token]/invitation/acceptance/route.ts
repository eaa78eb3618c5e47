import { acceptInvitation } from '@/lib/colleagues/accept-invitation'
import { AcceptanceInput } from '@/lib/colleagues/input'
import { linkPost } from '@/lib/links/link-post'

export const { GET, POST } = linkPost({
  input: AcceptanceInput,
  shownAt: ({ token }: { token: string }) => `/l/${token}/invitation`,
  deed: acceptInvitation,
  then: ({ token }) => `/l/${token}/invitation/done`,
  secret: ['password', 'again'],
})
