import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { signOutEverywhere } from '@/lib/people/sign-out-everywhere'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: { id: string }) => `/admin/users/${id}`,
  deed: (tx, actor, _, { id }) => signOutEverywhere(tx, actor, id),
  then: ({ id }) => `/admin/users/${id}?done=signedOut`,
})
