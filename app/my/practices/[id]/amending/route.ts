import { formPost } from '@/lib/forms/form-post'
import { PracticeInput } from '@/lib/practiceDrafts/input'
import { amendPractice } from '@/lib/practiceDrafts/write'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: PracticeInput,
  shownAt: ({ id }: Params) => `/my/practices/${id}`,
  deed: (tx, actor, input, { id }) => amendPractice(tx, actor, id, input),
  then: ({ id }) => `/my/practices/${id}?done=amended`,
})
