import { IntroductionInput } from '@/lib/events/input'
import { introduceEvent } from '@/lib/events/introduce'
import { formPost } from '@/lib/forms/form-post'

type Params = { number: string }

export const { GET, POST } = formPost({
  input: IntroductionInput,
  shownAt: ({ number }: Params) => `/desk/consultations/${number}/events`,
  deed: (tx, actor, input, { number }) => introduceEvent(tx, actor, number, input),
  then: ({ number }) => `/desk/consultations/${number}?done=introduced`,
})
