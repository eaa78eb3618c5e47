import { formPost } from '@/lib/forms/form-post'
import { MeetingChangeInput } from '@/lib/network/input'
import { changeMeeting } from '@/lib/network/meetings'

type Params = { meetingId: string }

export const { GET, POST } = formPost({
  input: MeetingChangeInput,
  shownAt: ({ meetingId }: Params) => `/supports/network/meetings/${meetingId}`,
  deed: (tx, actor, input, { meetingId }) => changeMeeting(tx, actor, meetingId, input),
  then: ({ meetingId }) => `/supports/network/meetings/${meetingId}?done=saved`,
})
