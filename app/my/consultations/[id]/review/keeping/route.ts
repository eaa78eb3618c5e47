import { formPost } from '@/lib/forms/form-post'
import { ReviewInput } from '@/lib/reviews/input'
import { keepReview } from '@/lib/reviews/keep'

export const { GET, POST } = formPost({
  input: ReviewInput,
  shownAt: ({ id }: { id: string }) => `/my/consultations/${id}/review`,
  deed: (tx, actor, input, { id }) => keepReview(tx, actor, id, input),
  then: ({ id }) => `/my/consultations/${id}/review?done=1`,
})
