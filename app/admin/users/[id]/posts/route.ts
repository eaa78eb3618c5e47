import { formPost } from '@/lib/forms/form-post'
import { givePost } from '@/lib/people/give-post'
import { PostInput } from '@/lib/people/input'

export const { GET, POST } = formPost({
  input: PostInput,
  shownAt: ({ id }: { id: string }) => `/admin/users/${id}`,
  deed: (tx, actor, input, { id }) => givePost(tx, actor, id, input),
  then: ({ id }) => `/admin/users/${id}?done=postGiven`,
})
