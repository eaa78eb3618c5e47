import { formPost } from '@/lib/forms/form-post'
import { NothingInput } from '@/lib/network/input'
import { renewPost } from '@/lib/network/keep-post'

type Params = { postId: string }

export const { GET, POST } = formPost({
  input: NothingInput,
  shownAt: ({ postId }: Params) => `/network/posts/${postId}`,
  deed: (tx, actor, _input, { postId }) => renewPost(tx, actor, postId),
  then: ({ postId }) => `/network/posts/${postId}?done=renewed`,
})
