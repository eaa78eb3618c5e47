import { formPost } from '@/lib/forms/form-post'
import { NothingInput } from '@/lib/network/input'
import { endPost } from '@/lib/network/keep-post'

type Params = { postId: string }

export const { GET, POST } = formPost({
  input: NothingInput,
  shownAt: ({ postId }: Params) => `/network/posts/${postId}`,
  deed: (tx, actor, _input, { postId }) => endPost(tx, actor, postId, 'withdraw'),
  then: ({ postId }) => `/network/posts/${postId}?done=endedDone`,
})
