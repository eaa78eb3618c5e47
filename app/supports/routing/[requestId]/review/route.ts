import { formPost } from '@/lib/forms/form-post'
import { ReviewInput, reviewDecline } from '@/lib/partners/review-decline'

export const { GET, POST } = formPost({
  input: ReviewInput,
  shownAt: (_params: { requestId: string }) => '/supports/routing',
  deed: (tx, actor, input, { requestId }) => reviewDecline(tx, actor, requestId, input),
  then: () => '/supports/routing?done=reviewed',
})
