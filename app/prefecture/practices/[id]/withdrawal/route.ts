import { formPost } from '@/lib/forms/form-post'
import { WithdrawingInput } from '@/lib/practiceDrafts/input'
import { withdrawPractice } from '@/lib/practiceDrafts/publish'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: WithdrawingInput,
  shownAt: ({ id }: Params) => `/prefecture/practices/${id}`,
  deed: (tx, actor, input, { id }) => withdrawPractice(tx, actor, id, input),
  then: ({ id }) => `/prefecture/practices/${id}?done=withdrawn`,
})
