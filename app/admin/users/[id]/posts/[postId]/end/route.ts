import { formPost } from '@/lib/forms/form-post'
import { endPost } from '@/lib/people/end-post'
import { PostEndInput } from '@/lib/people/input'

export const { GET, POST } = formPost({
  input: PostEndInput,
  shownAt: ({ id, postId }: { id: string; postId: string }) => `/admin/users/${id}/posts/${postId}`,
  deed: (tx, actor, input, { id, postId }) => endPost(tx, actor, id, postId, input),
  then: ({ id }) => `/admin/users/${id}?done=postEnded`,
})
