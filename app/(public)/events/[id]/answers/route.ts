import { answerAsStaff } from '@/lib/events/answer'
import { AnswerInput } from '@/lib/events/input'
import { formPost } from '@/lib/forms/form-post'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: AnswerInput,
  shownAt: ({ id }: Params) => `/events/${id}`,
  deed: (tx, actor, input, { id }) => answerAsStaff(tx, actor, id, input),
  then: ({ id }) => `/events/${id}?done=answered`,
})
