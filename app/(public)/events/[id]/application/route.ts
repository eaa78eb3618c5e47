import { applyAsStaff } from '@/lib/events/apply'
import { NothingInput } from '@/lib/events/input'
import { formPost } from '@/lib/forms/form-post'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: NothingInput,
  shownAt: ({ id }: Params) => `/events/${id}`,
  deed: (tx, actor, _input, { id }) => applyAsStaff(tx, actor, id),
  then: ({ id }, { state }) => `/events/${id}?done=${state}`,
})
