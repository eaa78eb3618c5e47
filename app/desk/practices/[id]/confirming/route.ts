import { formPost } from '@/lib/forms/form-post'
import { noteConfirmation } from '@/lib/practiceDrafts/confirm'
import { HeardInput } from '@/lib/practiceDrafts/input'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: HeardInput,
  shownAt: ({ id }: Params) => `/desk/practices/${id}`,
  deed: (tx, actor, input, { id }) => noteConfirmation(tx, actor, id, input),
  then: ({ id }) => `/desk/practices/${id}?done=confirmed`,
})
