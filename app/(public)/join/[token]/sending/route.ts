import { headers } from 'next/headers'
import { linkPost } from '@/lib/links/link-post'
import { applyToNetwork } from '@/lib/network/apply'
import { ApplicationInput } from '@/lib/network/input'

export const { GET, POST } = linkPost({
  input: ApplicationInput,
  shownAt: ({ token }: { token: string }) => `/join/${token}`,
  deed: async (tx, bearer, input) =>
    applyToNetwork(tx, bearer, input, (await headers()).get('x-forwarded-for') ?? 'unknown'),
  then: ({ token }) => `/join/${token}/done`,
})
