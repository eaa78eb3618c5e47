import { announceEvent } from '@/lib/events/announce'
import { AnnouncementInput } from '@/lib/events/input'
import { formPost } from '@/lib/forms/form-post'

type Params = { eventId: string }

export const { GET, POST } = formPost({
  input: AnnouncementInput,
  shownAt: ({ eventId }: Params) => `/supports/events/${eventId}/announcing`,
  deed: (tx, actor, input, { eventId }) => announceEvent(tx, actor, eventId, input),
  then: ({ eventId }) => `/supports/events/${eventId}?done=announced`,
})
