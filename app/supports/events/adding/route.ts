import { addEvent } from '@/lib/events/add'
import { EventInput } from '@/lib/events/input'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: EventInput,
  shownAt: () => '/supports/events/new',
  deed: (tx, actor, input) => addEvent(tx, actor, input),
  then: (_params, { id }) => `/supports/events/${id}?done=saved`,
})
