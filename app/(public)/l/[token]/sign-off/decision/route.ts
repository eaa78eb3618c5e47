import { linkPost } from '@/lib/links/link-post'
import { DecisionInput, decideSignOff } from '@/lib/signOffs/decide'

export const { GET, POST } = linkPost({
  input: DecisionInput,
  shownAt: ({ token }: { token: string }) => `/l/${token}/sign-off`,
  deed: (tx, bearer, input) => decideSignOff(tx, bearer, input),
  then: ({ token }) => `/l/${token}`,
  secret: ['password'],
})
