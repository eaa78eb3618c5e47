import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { reopenAccount } from '@/lib/people/reopen-account'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: { id: string }) => `/admin/users/${id}`,
  deed: (tx, actor, _, { id }) => reopenAccount(tx, actor, id),
  then: ({ id }) => `/admin/users/${id}?done=reopened`,
})
