import { RemovalInput } from '@/lib/events/input'
import { withdrawAtDesk } from '@/lib/events/withdraw'
import { formPost } from '@/lib/forms/form-post'

type Params = { eventId: string }

export const { GET, POST } = formPost({
  input: RemovalInput,
  shownAt: ({ eventId }: Params) => `/supports/events/${eventId}/applicants`,
  deed: (tx, actor, input, { eventId }) => withdrawAtDesk(tx, actor, eventId, input),
  then: ({ eventId }) => `/supports/events/${eventId}/applicants?done=left`,
})
