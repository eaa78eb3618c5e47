import { formPost } from '@/lib/forms/form-post'
import { answerNeed } from '@/lib/network/answer'
import { AnswerInput } from '@/lib/network/input'

type Params = { postId: string }

export const { GET, POST } = formPost({
  input: AnswerInput,
  shownAt: ({ postId }: Params) => `/network/posts/${postId}`,
  deed: (tx, actor, input, { postId }) => answerNeed(tx, actor, postId, input),
  then: ({ postId }) => `/network/posts/${postId}?done=answeredDone`,
})
