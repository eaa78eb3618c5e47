import { formPost } from '@/lib/forms/form-post'
import { PracticeInput } from '@/lib/practiceDrafts/input'
import { writePractice } from '@/lib/practiceDrafts/write'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: PracticeInput,
  shownAt: ({ id }: Params) => `/desk/practices/${id}`,
  deed: (tx, actor, input, { id }) => writePractice(tx, actor, id, input),
  then: ({ id }) => `/desk/practices/${id}?done=written`,
})
