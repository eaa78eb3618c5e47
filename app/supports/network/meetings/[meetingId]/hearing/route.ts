import { formPost } from '@/lib/forms/form-post'
import { HeardAttendanceInput } from '@/lib/network/input'
import { noteAttendance } from '@/lib/network/meetings'

type Params = { meetingId: string }

export const { GET, POST } = formPost({
  input: HeardAttendanceInput,
  shownAt: ({ meetingId }: Params) => `/supports/network/meetings/${meetingId}`,
  deed: (tx, actor, input, { meetingId }) => noteAttendance(tx, actor, meetingId, input),
  then: ({ meetingId }) => `/supports/network/meetings/${meetingId}?done=heard`,
})
