import { formPost } from '@/lib/forms/form-post'
import { ReviewInput } from '@/lib/reviews/input'
import { keepReview } from '@/lib/reviews/keep'

export const { GET, POST } = formPost({
  input: ReviewInput,
  shownAt: ({ number }: { number: string }) => `/desk/consultations/${number}/review`,
  deed: (tx, actor, input, { number }) => keepReview(tx, actor, number, input),
  then: ({ number }) => `/desk/consultations/${number}/review?done=1`,
})
