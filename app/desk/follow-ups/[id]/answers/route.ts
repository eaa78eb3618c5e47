import { answerFollowUp, TypedAnswers } from '@/lib/followUps/answer'
import { formPost } from '@/lib/forms/form-post'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: TypedAnswers,
  shownAt: ({ id }: Params) => `/desk/follow-ups/${id}`,
  deed: (tx, actor, typed, { id }) => answerFollowUp(tx, actor, id, typed),
  then: ({ id }) => `/desk/follow-ups/${id}?done=recorded`,
})
