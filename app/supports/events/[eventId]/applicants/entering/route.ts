import { enterApplicant } from '@/lib/events/attendance'
import { EnteredInput } from '@/lib/events/input'
import { formPost } from '@/lib/forms/form-post'

type Params = { eventId: string }

export const { GET, POST } = formPost({
  input: EnteredInput,
  shownAt: ({ eventId }: Params) => `/supports/events/${eventId}/applicants`,
  deed: (tx, actor, input, { eventId }) => enterApplicant(tx, actor, eventId, input),
  then: ({ eventId }) => `/supports/events/${eventId}/applicants?done=entered`,
})
