import { formPost } from '@/lib/forms/form-post'
import { rewriteNeed } from '@/lib/network/derive-need'
import { PostChangeInput } from '@/lib/network/input'

type Params = { postId: string }

export const { GET, POST } = formPost({
  input: PostChangeInput,
  shownAt: ({ postId }: Params) => `/supports/network/posts/${postId}`,
  deed: (tx, actor, input, { postId }) => rewriteNeed(tx, actor, postId, input),
  then: ({ postId }) => `/supports/network/posts/${postId}?done=rewritten`,
})
