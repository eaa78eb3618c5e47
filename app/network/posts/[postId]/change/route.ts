import { formPost } from '@/lib/forms/form-post'
import { changePost } from '@/lib/network/change-post'
import { PostChangeInput } from '@/lib/network/input'

type Params = { postId: string }

export const { GET, POST } = formPost({
  input: PostChangeInput,
  shownAt: ({ postId }: Params) => `/network/posts/${postId}`,
  deed: (tx, actor, input, { postId }) => changePost(tx, actor, postId, input),
  then: ({ postId }) => `/network/posts/${postId}?done=changed`,
})
