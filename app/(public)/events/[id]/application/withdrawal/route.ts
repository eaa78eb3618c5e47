import { NothingInput } from '@/lib/events/input'
import { withdrawAsStaff } from '@/lib/events/withdraw'
import { formPost } from '@/lib/forms/form-post'

type Params = { id: string }

export const { GET, POST } = formPost({
  input: NothingInput,
  shownAt: ({ id }: Params) => `/events/${id}`,
  deed: (tx, actor, _input, { id }) => withdrawAsStaff(tx, actor, id),
  then: ({ id }) => `/events/${id}?done=left`,
})
