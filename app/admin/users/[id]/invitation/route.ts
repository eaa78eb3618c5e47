import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { invitePersonAgain } from '@/lib/people/invite-again'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ id }: { id: string }) => `/admin/users/${id}`,
  deed: (tx, actor, _, { id }) => invitePersonAgain(tx, actor, id),
  then: ({ id }) => `/admin/users/${id}?done=invitedAgain`,
})
