import { changeEvent } from '@/lib/events/change'
import { EventChange } from '@/lib/events/input'
import { formPost } from '@/lib/forms/form-post'

type Params = { eventId: string }

export const { GET, POST } = formPost({
  input: EventChange,
  shownAt: ({ eventId }: Params) => `/supports/events/${eventId}/edit`,
  deed: (tx, actor, input, { eventId }) => changeEvent(tx, actor, eventId, input),
  then: ({ eventId }) => `/supports/events/${eventId}?done=saved`,
})
