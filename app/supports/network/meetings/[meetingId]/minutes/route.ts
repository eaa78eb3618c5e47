import { formPost } from '@/lib/forms/form-post'
import { MinutesInput } from '@/lib/network/input'
import { keepMinutes } from '@/lib/network/meetings'

type Params = { meetingId: string }

export const { GET, POST } = formPost({
  input: MinutesInput,
  shownAt: ({ meetingId }: Params) => `/supports/network/meetings/${meetingId}`,
  deed: (tx, actor, input, { meetingId }) => keepMinutes(tx, actor, meetingId, input),
  then: ({ meetingId }) => `/supports/network/meetings/${meetingId}?done=minutesKept`,
})
