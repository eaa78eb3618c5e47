import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { endPassword } from '@/lib/people/end-password'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: { id: string }) => `/admin/users/${id}`,
  deed: (tx, actor, _, { id }) => endPassword(tx, actor, id),
  then: ({ id }) => `/admin/users/${id}?done=passwordEnded`,
})
