import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { appointAccountManager } from '@/lib/people/appoint'

export const { GET, POST } = formPost({
  input: z.object({ postId: z.uuid('choose') }),
  shownAt: ({ id }: { id: string }) => `/admin/organisations/${id}`,
  deed: (tx, actor, { postId }, { id }) => appointAccountManager(tx, actor, id, postId),
  then: ({ id }) => `/admin/organisations/${id}?done=accountManagerNamed`,
})
