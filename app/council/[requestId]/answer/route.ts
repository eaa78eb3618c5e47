import { answerAdvice } from '@/lib/council/answer'
import { AdviceInput } from '@/lib/council/input'
import { formPost } from '@/lib/forms/form-post'

const path = ({ requestId }: { requestId: string }) => `/council/${requestId}`

export const { GET, POST } = formPost({
  input: AdviceInput,
  shownAt: path,
  deed: (tx, actor, input, { requestId }) => answerAdvice(tx, actor, requestId, input),
  then: (params) => `${path(params)}?done=answered`,
})
