import { formPost } from '@/lib/forms/form-post'
import { SeenPractice } from '@/lib/practiceDrafts/input'
import { revisePractice } from '@/lib/practiceDrafts/publish'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: SeenPractice,
  shownAt: ({ id }: Params) => `/desk/practices/${id}`,
  deed: (tx, actor, input, { id }) => revisePractice(tx, actor, id, input),
  then: ({ id }) => `/desk/practices/${id}?done=revised`,
})
