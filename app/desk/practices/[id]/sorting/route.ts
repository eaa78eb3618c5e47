import { formPost } from '@/lib/forms/form-post'
import { setPracticeMatters } from '@/lib/practiceDrafts/sort-matters'
import { PrioritiesInput } from '@/lib/priorities/set'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: PrioritiesInput,
  shownAt: ({ id }: Params) => `/desk/practices/${id}`,
  deed: (tx, actor, input, { id }) => setPracticeMatters(tx, actor, id, input),
  then: ({ id }) => `/desk/practices/${id}?done=sorted`,
})
