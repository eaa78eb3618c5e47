import { SeenInput } from '@/lib/events/input'
import { closeOrReopen } from '@/lib/events/step'
import { formPost } from '@/lib/forms/form-post'

type Params = { eventId: string }

export const { GET, POST } = formPost({
  input: SeenInput,
  shownAt: ({ eventId }: Params) => `/supports/events/${eventId}`,
  deed: (tx, actor, input, { eventId }) => closeOrReopen(tx, actor, eventId, 'reopen', input),
  then: ({ eventId }) => `/supports/events/${eventId}?done=reopened`,
})
