import { formPost } from '@/lib/forms/form-post'
import { confirmPractice } from '@/lib/practiceDrafts/confirm'
import { SeenPractice } from '@/lib/practiceDrafts/input'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: SeenPractice,
  shownAt: ({ id }: Params) => `/my/practices/${id}`,
  deed: (tx, actor, input, { id }) => confirmPractice(tx, actor, id, input),
  then: ({ id }) => `/my/practices/${id}?done=confirmed`,
})
