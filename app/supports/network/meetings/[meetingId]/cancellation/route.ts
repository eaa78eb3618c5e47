import { formPost } from '@/lib/forms/form-post'
import { NothingInput } from '@/lib/network/input'
import { moveMeeting } from '@/lib/network/meetings'

type Params = { meetingId: string }

export const { GET, POST } = formPost({
  input: NothingInput,
  shownAt: ({ meetingId }: Params) => `/supports/network/meetings/${meetingId}`,
  deed: (tx, actor, _input, { meetingId }) => moveMeeting(tx, actor, meetingId, 'cancelled'),
  then: ({ meetingId }) => `/supports/network/meetings/${meetingId}?done=cancelled`,
})
