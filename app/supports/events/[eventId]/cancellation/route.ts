import { CancelInput } from '@/lib/events/input'
import { cancelEvent } from '@/lib/events/step'
import { formPost } from '@/lib/forms/form-post'

type Params = { eventId: string }

export const { GET, POST } = formPost({
  input: CancelInput,
  shownAt: ({ eventId }: Params) => `/supports/events/${eventId}`,
  deed: (tx, actor, input, { eventId }) => cancelEvent(tx, actor, eventId, input),
  then: ({ eventId }) => `/supports/events/${eventId}?done=cancelled`,
})
