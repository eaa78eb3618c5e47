import { formPost } from '@/lib/forms/form-post'
import { ProposalInput } from '@/lib/network/input'
import { proposeIntroduction } from '@/lib/network/introduce'

type Params = { postId: string }

export const { GET, POST } = formPost({
  input: ProposalInput,
  shownAt: ({ postId }: Params) => `/network/posts/${postId}`,
  deed: (tx, actor, input, { postId }) => proposeIntroduction(tx, actor, postId, input),
  then: (_params, { id }) => `/network/introductions/${id}?done=agreedDone`,
})
