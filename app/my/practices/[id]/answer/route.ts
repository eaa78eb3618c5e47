import { formPost } from '@/lib/forms/form-post'
import { answerForPractice } from '@/lib/practiceDrafts/answer'
import { AnswerInput } from '@/lib/practiceDrafts/input'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: AnswerInput,
  shownAt: ({ id }: Params) => `/my/practices/${id}`,
  deed: (tx, actor, input, { id }) => answerForPractice(tx, actor, id, input),
  then: ({ id }) => `/my/practices/${id}?done=answered`,
})
