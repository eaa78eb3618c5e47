import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { closeAccount } from '@/lib/people/close-account'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: { id: string }) => `/admin/users/${id}`,
  deed: (tx, actor, _, { id }) => closeAccount(tx, actor, id),
  then: ({ id }) => `/admin/users/${id}?done=closed`,
})
