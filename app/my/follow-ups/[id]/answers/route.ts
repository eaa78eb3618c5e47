import { answerFollowUp, TypedAnswers } from '@/lib/followUps/answer'
import { formPost } from '@/lib/forms/form-post'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: TypedAnswers,
  shownAt: ({ id }: Params) => `/my/follow-ups/${id}`,
  deed: (tx, actor, typed, { id }) => answerFollowUp(tx, actor, id, typed),
  then: ({ id }) => `/my/follow-ups/${id}?done=1`,
})
